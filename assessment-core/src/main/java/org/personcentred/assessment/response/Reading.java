package org.personcentred.assessment.response;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.problem.Problem;

/**
 * What came of reading or checking an answer.
 *
 * @param answer   the answer, if there is one and it can be used
 * @param problems why it cannot, or what to look at beside it
 */
record Reading(Optional<Answer> answer, List<Problem> problems) {
    /** Nothing was said. */
    static final Reading BLANK = new Reading(Optional.empty(), List.of());

    Reading {
        problems = List.copyOf(problems);
    }

    /** An answer. */
    static Reading of(Answer answer) {
        return new Reading(Optional.of(answer), List.of());
    }

    /** An answer and what to look at beside it. */
    static Reading of(Answer answer, List<Problem> warnings) {
        return new Reading(Optional.of(answer), warnings);
    }

    /** No answer, because of this. */
    static Reading refused(Problem problem) {
        return new Reading(Optional.empty(), List.of(problem));
    }
}
