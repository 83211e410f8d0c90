package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * No condition asks for an answer beside what that answer has to be: all it would do is to make a question that was left
 * open look like one that was answered well. Where it says whether a question is asked, that may be wanted, and is looked
 * at by {@link OpenStaysOpen}.
 */
final class AnsweredAddsSomething implements Check {
    static final String CODE = "ANSWERED_BESIDE_COMPARISON";

    @Override
    public List<Problem> check(Candidate candidate) {
        return candidate.formulas().stream()
                .filter(formula -> !isInForm(formula.at()))
                .flatMap(formula -> problem(formula, candidate))
                .toList();
    }

    private static Stream<Problem> problem(Formula formula, Candidate candidate) {
        return AnsweredBeside.in(formula, candidate).stream()
                .map(beside -> Problem.error(CODE, formula.at(), beside.parameters()));
    }

    private static boolean isInForm(Location at) {
        return at instanceof Location.InDocument place && place.pointer().startsWith("/sections/");
    }
}
