package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** An item that is not always asked has no place in a sum or a mean: what would it count when it is not asked? */
final class ConditionalItemsInScores implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Dependencies dependencies = candidate.dependencies();
        candidate.assessment().formulas().forEach((name, formula) -> {
            String place = dependencies.place(new Reference(Reference.Kind.SCORE, name));
            for (ItemId item : SummedItems.of(formula, candidate.assessment())) {
                Map<String, String> parameters =
                        Map.of("score", name, "item", item.inFormula().name());
                problems.add(candidate.error("SUM_OF_CONDITIONAL", place, parameters));
            }
        });
        return problems;
    }
}
