package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/** A score of a stub is a number that was typed in: how it is made of several is the instrument's. */
final class StubsWorkNothingOut implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return StubsHoldNoAnswers.isStub(candidate)
                ? candidate.assessment().scores().values().stream()
                        .filter(StubsWorkNothingOut::isMadeOfSeveral)
                        .map(score -> candidate.error(
                                "STUB_WORKS_OUT", candidate.place("scores", score.id()), Map.of("score", score.id())))
                        .toList()
                : List.of();
    }

    private static boolean isMadeOfSeveral(Score score) {
        Expression formula = score.formula() instanceof Expression.Only only ? only.formula() : score.formula();
        long items = References.of(formula).stream()
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .count();
        return items > 1;
    }
}
