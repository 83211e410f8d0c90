package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** A score that was worked out elsewhere is the number that was typed in, and nothing is done to it here. */
final class EnteredScores implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            boolean sound = candidate.isSound(Reference.Kind.SCORE, score.id());
            if (score.entered() && sound && !isTyped(score.formula())) {
                String place = candidate.place("scores", score.id()) + "/entered";
                problems.add(candidate.error("ENTERED_WORKED_OUT", place, Map.of("name", score.id())));
            }
        }
        return problems;
    }

    private static boolean isTyped(Expression formula) {
        return formula instanceof Expression.Only only ? isTyped(only.formula()) : formula instanceof Expression.Number;
    }
}
