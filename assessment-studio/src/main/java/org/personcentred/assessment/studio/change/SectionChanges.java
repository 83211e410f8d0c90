package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;

/**
 * Sections, and which items stand in which. A response can say that one was passed over: that is what its open
 * questions then say too.
 */
record SectionChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                earlier.sections(),
                later.sections(),
                Section::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(removed.skippable() ? RESPONSES : COMPATIBLE, where(removed), "is gone"),
                        this::kept));
        moved(earlier, later);
        if (!kept(earlier, later).equals(kept(later, earlier))) {
            noted.add(COMPATIBLE, "form", "asks its questions in another order");
        }
    }

    /** Told for each pair of sections, since questions mostly move together. */
    private void moved(Assessment earlier, Assessment later) {
        for (Section from : earlier.sections()) {
            for (Section to : later.sections()) {
                List<String> questions = from.id().equals(to.id()) ? List.of() : inBoth(from, to);
                if (!questions.isEmpty()) {
                    noted.add(
                            from.skippable() || to.skippable() ? RESPONSES : COMPATIBLE,
                            where(to),
                            "asks " + String.join(", ", questions) + ", which section " + from.id() + " asked");
                }
            }
        }
    }

    private static List<String> inBoth(Section from, Section to) {
        List<ItemId> before = from.items().stream().map(Item::id).toList();
        return to.items().stream()
                .filter(item -> item.isQuestion() && before.contains(item.id()))
                .map(item -> item.id().inFormula().name())
                .toList();
    }

    /** The items that the other version has too, in the order of the form. */
    private static List<ItemId> kept(Assessment one, Assessment other) {
        return one.items().stream()
                .map(Item::id)
                .filter(id -> other.item(id).isPresent())
                .toList();
    }

    private static String where(Section section) {
        return "section " + section.id();
    }

    private void kept(Section earlier, Section later) {
        String where = where(earlier);
        noted.differs(WORDS, where, "has another title", earlier, later, Section::title);
        noted.differs(WORDS, where, "has another introduction", earlier, later, Section::intro);
        noted.differs(COMPATIBLE, where, "is answered by somebody else", earlier, later, Section::by);
        if (earlier.skippable() != later.skippable()) {
            noted.add(
                    later.skippable() ? COMPATIBLE : RESPONSES,
                    where,
                    later.skippable() ? "can be passed over now" : "can no longer be passed over");
        }
    }
}
