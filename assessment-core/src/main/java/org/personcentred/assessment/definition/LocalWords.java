package org.personcentred.assessment.definition;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;

/**
 * Words that each place has its own for, such as what the safeguarding team is called: the host's where it gave some,
 * else what the definition falls back to. Nothing in them is filled in again.
 *
 * @param definition what says which there are
 */
record LocalWords(Definition definition) {
    private static final String SLOT = "local.";

    /** The names of all, in the order of the definition. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        all().ifPresent(mapping -> mapping.entries().forEach(entry -> names.add(entry.key())));
        return names;
    }

    /** What texts call them. */
    Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        names().forEach(name -> slots.add(SLOT + name));
        return slots;
    }

    /** The words for a slot, as {@code local.safeguarding}; nothing where there is none of that name. */
    Optional<String> of(String slot) {
        return Optional.of(slot)
                .filter(written -> slots().contains(written))
                .map(written -> inForce(written.substring(SLOT.length())));
    }

    private String inForce(String name) {
        Wordings wordings = definition.wordings();
        String place = Pointer.child(Pointer.child("/local", name), "fallback");
        return Optional.ofNullable(wordings.local().get(name))
                .or(() -> wordings.translated(place, Audience.PERSON).map(Worded::words))
                .orElseGet(() -> fallback(name));
    }

    private String fallback(String name) {
        Node.Mapping words = (Node.Mapping) all().orElseThrow().get(name).orElseThrow();
        return ((Node.Text) words.get("fallback").orElseThrow()).value();
    }

    private Optional<Node.Mapping> all() {
        return ((Node.Mapping) definition.root())
                .get("local")
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }
}
