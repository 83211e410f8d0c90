package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.expression.Wording;

/** Findings and their actions. */
record FindingChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                earlier.findings(),
                later.findings(),
                Finding::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(SCORES, where(removed), "is gone"),
                        this::kept));
    }

    private static String where(Finding finding) {
        return "finding " + finding.id();
    }

    private void kept(Finding earlier, Finding later) {
        String where = where(earlier);
        int before = noted.count();
        noted.comesTo(SCORES, where, "is raised if " + Wording.of(later.when()), earlier, later, Finding::when);
        if (earlier.urgency() != later.urgency()) {
            noted.add(
                    SCORES,
                    where,
                    "was " + earlier.urgency().word() + " and is "
                            + later.urgency().word());
        }
        Noted.each(
                earlier.actions(),
                later.actions(),
                Action::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where, "has a new action " + added.id()),
                        removed -> noted.add(SCORES, where, "no longer has the action " + removed.id()),
                        (one, other) -> action(where, one, other)));
        noted.differs(COMPATIBLE, where, "is shown to others", earlier, later, Finding::showTo);
        noted.differs(WORDS, where, "has another title", earlier, later, Finding::title);
        noted.differs(WORDS, where, "is asked about in other words", earlier, later, Finding::ask);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Finding::evidence);
        noted.otherwise(before, SCORES, where, earlier, later);
    }

    private void action(String finding, Action earlier, Action later) {
        String where = finding + ", action " + earlier.id();
        int before = noted.count();
        noted.comesTo(SCORES, where, "is proposed in other cases", earlier, later, Action::when);
        noted.differs(SCORES, where, "has another owner", earlier, later, Action::owner);
        noted.differs(SCORES, where, "is due at another time", earlier, later, Action::by);
        noted.differs(COMPATIBLE, where, "is said at another time", earlier, later, Action::atOnce);
        noted.differs(COMPATIBLE, where, "is shown to others", earlier, later, Action::showTo);
        noted.differs(WORDS, where, "has another label", earlier, later, Action::label);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Action::evidence);
        noted.otherwise(before, SCORES, where, earlier, later);
    }
}
