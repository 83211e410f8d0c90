package org.personcentred.assessment.document;

import java.io.Serial;
import java.util.Optional;
import org.personcentred.assessment.problem.Problem;

/** Ends the reading of a document from deep inside a parser; never leaves {@link DocumentReader}. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Optional<Problem> problem;

    Refusal(Problem problem) {
        this(problem.code(), Optional.of(problem));
    }

    private Refusal(String why, Optional<Problem> problem) {
        super(why, null, false, false);
        this.problem = problem;
    }

    /** An end whose cause was noted before. */
    static Refusal noted() {
        return new Refusal("noted", Optional.empty());
    }

    /** Why reading ended, unless that was noted before. */
    Optional<Problem> problem() {
        return problem;
    }
}
