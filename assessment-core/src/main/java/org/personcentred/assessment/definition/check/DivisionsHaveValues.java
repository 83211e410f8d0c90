package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** No score divides by something that can be zero, or takes the root of something that can be below it. */
final class DivisionsHaveValues implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        int place = 0;
        for (Score score : candidate.assessment().scores().values()) {
            boolean guarded = score.formula() instanceof Expression.Unless;
            boolean undefined = !guarded
                    && candidate.isSound(Reference.Kind.SCORE, score.id())
                    && score.formula().accept(new Bounds(candidate.facts())).mayBeUndefined();
            if (undefined) {
                problems.add(candidate.error("SCORE_UNDEFINED", "/scores/" + place, Map.of("name", score.id())));
            }
            place++;
        }
        return problems;
    }
}
