package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.expression.Wording;

/** Cross-checks, told apart by what has to hold: one that begins to refuse may not let a stored response pass. */
record CheckChanges(Noted noted, RestsOn restsOn) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                earlier.checks(),
                later.checks(),
                CheckChanges::name,
                new Noted.Sides<>(
                        added -> noted.add(added.refuses() ? RESPONSES : COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(COMPATIBLE, where(removed), "is gone"),
                        this::kept));
    }

    private static String name(CrossCheck check) {
        return Wording.of(check.must());
    }

    private static String where(CrossCheck check) {
        return "check that " + name(check);
    }

    private void kept(CrossCheck earlier, CrossCheck later) {
        if (earlier.refuses() != later.refuses()) {
            noted.add(
                    later.refuses() ? RESPONSES : COMPATIBLE,
                    where(earlier),
                    later.refuses() ? "refuses now, where it asked" : "asks now, where it refused");
        }
        String other = later.refuses() ? "refuses other answers" : "asks about other answers";
        noted.comesTo(
                later.refuses() ? RESPONSES : COMPATIBLE, where(earlier), other, earlier, later, CrossCheck::must);
        List<String> changed = later.refuses() ? restsOn.changed(earlier.must(), later.must()) : List.of();
        if (!changed.isEmpty()) {
            noted.add(RESPONSES, where(earlier), other + ", as " + String.join(", ", changed) + " changed");
        }
        noted.differs(WORDS, where(earlier), "says something else", earlier, later, CrossCheck::say);
    }
}
