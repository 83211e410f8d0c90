package org.personcentred.assessment.document;

import java.io.Serial;
import org.personcentred.assessment.problem.Problem;

/** Ends the reading of a document from deep inside a parser; never leaves {@link DocumentReader}. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
