package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Aggregate;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/** An item that is not always asked has no place in a sum or a mean: what would it count when it is not asked? */
final class ConditionalItemsInScores implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        int place = 0;
        for (Score score : candidate.assessment().scores().values()) {
            if (score.formula() instanceof Expression.Combined sum
                    && (sum.by() == Aggregate.SUM || sum.by() == Aggregate.MEAN)) {
                score(candidate, "/scores/" + place, score, problems);
            }
            place++;
        }
        return problems;
    }

    private static void score(Candidate candidate, String place, Score score, List<Problem> problems) {
        References.of(score.formula()).stream()
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .flatMap(read -> candidate.assessment().item(new ItemId(read.name())).stream())
                .filter(item -> item.isConditional() && item.ifNotAsked().isEmpty())
                .map(item -> Map.of("score", score.id(), "item", item.id().name()))
                .forEach(parameters -> problems.add(candidate.error("SUM_OF_CONDITIONAL", place, parameters)));
    }
}
