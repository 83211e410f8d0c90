package org.personcentred.assessment.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to do about a finding.
 *
 * @param finding  the name of the finding, as {@link org.personcentred.assessment.scoring.FindingResult#id()} has it
 * @param action   the action of the definition; nothing for something that was thought of together
 * @param what     what is done, in the words that were agreed to
 * @param owner    who does it, by a key of the owners of the assessment, so that each reader reads it in their own words
 * @param who      who does it, as somebody typed it; it goes before the owner
 * @param by       the day it is to be done by
 * @param agreed   whether the person agreed
 * @param goal     what it is for, in the person's words
 * @param state    how far it is
 * @param reviewOn the day on which just this is looked at again
 */
public record PlanItem(
        String finding,
        Optional<String> action,
        String what,
        Optional<String> owner,
        Optional<String> who,
        Optional<LocalDate> by,
        Agreed agreed,
        Optional<String> goal,
        Progress state,
        Optional<LocalDate> reviewOn) {
    /** By what it is known again in a later plan: its action, or its words where it has none. */
    String key() {
        return finding + " " + action.map(id -> "action " + id).orElse("words " + what);
    }

    /** Whether it was agreed to and is neither done nor given up. */
    public boolean isUnderWay() {
        return agreed == Agreed.YES && (state == Progress.TO_DO || state == Progress.DOING);
    }
}
