package org.personcentred.assessment.definition.check;

import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * What is told of a condition while a question is open.
 *
 * @param now   as the form stands
 * @param asked if what is not asked were asked
 */
record Told(Told.State now, Told.State asked) {
    static final Told SILENT = new Told(State.NOT_MET, State.OPEN);

    static final Set<Told> MET = Set.of(new Told(State.MET, State.MET));
    static final Set<Told> NOT_MET = Set.of(new Told(State.NOT_MET, State.NOT_MET));
    static final Set<Told> OPEN = Set.of(new Told(State.OPEN, State.OPEN));
    static final Set<Told> EITHER = Set.of(new Told(State.MET, State.MET), new Told(State.NOT_MET, State.NOT_MET));

    /** From the least to the most: all together come to the least of them, any of them to the most. */
    enum State {
        NOT_MET,
        OPEN,
        MET
    }

    /** What is told of the opposite condition. */
    Told opposite() {
        return new Told(opposite(now), opposite(asked));
    }

    private static State opposite(State state) {
        return State.values()[State.MET.ordinal() - state.ordinal()];
    }

    /** What is told of this condition and another together. */
    Told with(Told other, BinaryOperator<State> taken) {
        return new Told(taken.apply(now, other.now), taken.apply(asked, other.asked));
    }
}
