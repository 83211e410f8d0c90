package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;
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
            SummedItems.of(formula, candidate.assessment()).values().stream()
                    .filter(summed -> summed.instead().isEmpty())
                    .forEach(summed ->
                            problems.add(candidate.error("SUM_OF_CONDITIONAL", place, parameters(name, summed))));
        });
        return problems;
    }

    /** Only of points a question can say itself what it counts where it is not asked. */
    private static Map<String, String> parameters(String score, SummedItems.Summed summed) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("score", score);
        parameters.put("part", Notation.of(summed.part()));
        parameters.put("when", Notation.of(summed.when()));
        if (summed.part() instanceof Expression.Points points) {
            parameters.put("item", points.item().inFormula().name());
        }
        return parameters;
    }
}
