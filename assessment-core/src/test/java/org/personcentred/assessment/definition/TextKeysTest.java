package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

class TextKeysTest {
    private static final Node.Mapping FORMAT = format();

    @Test
    void a_text_is_named_by_the_ids_that_lead_to_it_and_by_what_it_is() {
        String definition = """
                title: T
                about: {purpose: P, people: Q}
                owners: {nurse: The nurse}
                mayBe: {unknown: Not assessed, unable: [{id: unsafe, label: Unsafe}]}
                options: {title: [{id: label, label: L, hint: H}]}
                conditions: {tired: {title: C, when: "true"}}
                parameters: {cut: {title: D, value: 1}}
                tables: {hours: {title: E, keys: [a], noRow: N, rows: [{a: 1, title: 2, value: 3}]}}
                sections:
                  - id: s
                    title: S
                    intro: I
                    items:
                      - id: q1
                        ask: {person: A, supporter: B}
                        type: choice
                        options: [{id: yes, label: Y}]
                        purpose: bday
                      - id: q2
                        ask: Z
                        type: yes_no
                scores:
                  - {id: total, title: U, bands: [{id: low, label: V}], unless: {say: W}, caveats: [{say: X}]}
                decisions:
                  - id: d
                    title: F
                    rules: [{then: r, label: R}]
                    otherwise: {then: o, label: O}
                    notEnough: {label: M}
                strengths:
                  - {id: g, say: K}
                findings:
                  - {id: f, title: G, actions: [{id: act, label: J, by: 2 weeks}]}
                """;

        assertThat(TextKeys.of(tree("definition.yaml", definition)).keySet())
                .containsExactly(
                        "title",
                        "about.purpose",
                        "about.people",
                        "owners.nurse",
                        "mayBe.unknown",
                        "mayBe.unable.unsafe",
                        "title.label",
                        "title.label.hint",
                        "tired.title",
                        "cut.title",
                        "hours.title",
                        "hours.noRow",
                        "s.title",
                        "s.intro",
                        "q1.ask",
                        "q1.yes",
                        "q2.ask",
                        "q2.yes",
                        "q2.no",
                        "total.title",
                        "total.low",
                        "total.unless.say",
                        "total.caveats.1.say",
                        "d.title",
                        "d.r",
                        "d.o",
                        "d.notEnough",
                        "g.say",
                        "f.title",
                        "f.act",
                        "f.act.by");
    }

    @Test
    void every_key_of_the_format_that_holds_words_for_people_is_known() {
        Set<String> words = new TreeSet<>();
        texts(FORMAT, words);

        Set<String> known = new TreeSet<>(TextKeys.WORDS);
        known.add("purpose");
        assertThat(known)
                .as("a new text of the format needs its key in TextKeys, or no translation reaches it")
                .containsAll(words);
    }

    /** The names of all properties that are texts. */
    private static void texts(Node node, Set<String> words) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> texts(item, words));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.get("properties")
                    .ifPresent(properties -> ((Node.Mapping) properties)
                            .entries()
                            .forEach(entry -> {
                                if (holdsText(entry.value())) {
                                    words.add(entry.key());
                                }
                            }));
            mapping.entries().forEach(entry -> texts(entry.value(), words));
        }
    }

    private static boolean holdsText(Node schema) {
        Node.Mapping mapping =
                schema instanceof Node.Mapping all ? all : Node.mapping().build();
        Node of = mapping.get("items").orElse(mapping);
        return of instanceof Node.Mapping one
                && one.get("$ref").orElse(null) instanceof Node.Text reference
                && reference.value().equals("#/definitions/text");
    }

    private static Node.Mapping format() {
        try (InputStream schema = DefinitionReader.class.getResourceAsStream("definition.schema.json")) {
            return (Node.Mapping) tree("definition.schema.json", new String(schema.readAllBytes()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Node tree(String name, String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Checked<Node> read = name.endsWith(".json")
                ? DocumentReader.json(name, bytes, Limits.forDefinition())
                : DocumentReader.yaml(name, bytes, Limits.forDefinition());
        return ((Checked.Valid<Node>) read).value();
    }
}
