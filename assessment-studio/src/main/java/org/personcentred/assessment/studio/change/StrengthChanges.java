package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.expression.Wording;

/** Strengths. Nothing is worked out of one, and nothing is done about it, so that no change of one changes a result. */
record StrengthChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                earlier.strengths(),
                later.strengths(),
                Strength::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(COMPATIBLE, where(removed), "is gone"),
                        this::kept));
    }

    private static String where(Strength strength) {
        return "strength " + strength.id();
    }

    private void kept(Strength earlier, Strength later) {
        String where = where(earlier);
        int before = noted.count();
        noted.comesTo(COMPATIBLE, where, "is told if " + Wording.of(later.when()), earlier, later, Strength::when);
        noted.differs(COMPATIBLE, where, "is shown to others", earlier, later, Strength::showTo);
        noted.differs(WORDS, where, "is said in other words", earlier, later, Strength::say);
        noted.otherwise(before, COMPATIBLE, where, earlier, later);
    }
}
