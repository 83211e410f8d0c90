package org.personcentred.assessment.cases;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.scoring.ScoreResult;
import org.personcentred.assessment.scoring.Scorer;

/** Whether a worked case shows each score that says when it has no value, as where it would divide by zero. */
public final class GuardsTried {
    private GuardsTried() {}

    /** A warning for each such score that has a value, or is open, in every case; none where there are no cases at all. */
    public static List<Problem> untried(Assessment assessment, List<Case> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        List<ScoreResult> results = cases.stream()
                .flatMap(written -> Scorer.score(written.response()).scores().stream())
                .toList();
        return assessment.scores().values().stream()
                .filter(score -> isGuarded(score.formula()))
                .filter(score -> results.stream().noneMatch(result -> isWithoutValue(score, result)))
                .map(score -> Problem.warning(
                        "UNLESS_UNTRIED",
                        assessment.definition().at(assessment.definition().place("scores", score.id()) + "/unless"),
                        Map.of("score", score.id())))
                .toList();
    }

    private static boolean isGuarded(Expression formula) {
        return formula instanceof Expression.Unless
                || formula instanceof Expression.Only only && only.formula() instanceof Expression.Unless;
    }

    private static boolean isWithoutValue(Score score, ScoreResult result) {
        return result.score().id().equals(score.id()) && result.value() instanceof Value.Undefined;
    }
}
