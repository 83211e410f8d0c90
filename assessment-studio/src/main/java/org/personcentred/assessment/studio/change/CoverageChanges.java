package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.Item;

/** What guidelines want looked at: it changes what an outcome calls covered. */
record CoverageChanges(Noted noted, Assessment before, Assessment after) {

    void find() {
        Noted.each(
                List.copyOf(before.coverage().values()),
                List.copyOf(after.coverage().values()),
                Coverage::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(SCORES, where(removed), "is gone"),
                        this::kept));
    }

    private static String where(Coverage coverage) {
        return "coverage " + coverage.id();
    }

    private void kept(Coverage earlier, Coverage later) {
        String where = where(earlier);
        Noted.each(
                earlier.components(),
                later.components(),
                Coverage.Component::id,
                new Noted.Sides<>(
                        added -> noted.add(SCORES, where, "has a new component " + added.id()),
                        removed -> noted.add(SCORES, where, "no longer has the component " + removed.id()),
                        (one, other) -> component(where + ", component " + one.id(), one, other)));
        noted.differs(SCORES, where, "has another minimum", earlier, later, Coverage::minimum);
        noted.differs(WORDS, where, "has another title", earlier, later, Coverage::title);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Coverage::evidence);
    }

    private void component(String where, Coverage.Component earlier, Coverage.Component later) {
        List<Object> one = List.of(earlier.sections(), earlier.items(), questions(before, earlier));
        List<Object> other = List.of(later.sections(), later.items(), questions(after, later));
        if (!one.equals(other)) {
            noted.add(SCORES, where, "is looked at by other questions");
        }
        noted.differs(WORDS, where, "has another label", earlier, later, Coverage.Component::label);
    }

    /** A question that is new, or that went to another section, changes what is still open. */
    private static List<ItemId> questions(Assessment assessment, Coverage.Component component) {
        return assessment.sections().stream()
                .filter(section -> component.sections().contains(section.id()))
                .flatMap(section -> section.items().stream())
                .filter(Item::isQuestion)
                .map(Item::id)
                .sorted()
                .toList();
    }
}
