package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.problem.Problem;

/**
 * A result of a decision has the same words wherever it stands, so that nobody reads those of a rule that did not fire:
 * a result can be certain while it is still open which of two rules leads to it.
 */
final class ResultsSayOneThing implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Decision decision : candidate.assessment().decisions().values()) {
            String place = candidate.place("decisions", decision.id());
            Map<String, Text> words = new HashMap<>();
            for (int index = 0; index < decision.rules().size(); index++) {
                one(
                        candidate,
                        decision,
                        decision.rules().get(index).then(),
                        place + "/rules/" + index,
                        words,
                        problems);
            }
            decision.otherwise()
                    .ifPresent(result -> one(candidate, decision, result, place + "/otherwise", words, problems));
        }
        return problems;
    }

    private static void one(
            Candidate candidate,
            Decision decision,
            Result result,
            String place,
            Map<String, Text> words,
            List<Problem> problems) {
        Text first = words.putIfAbsent(result.id(), result.label());
        if (first != null && !first.equals(result.label())) {
            Map<String, String> parameters = Map.of("decision", decision.id(), "name", result.id());
            problems.add(candidate.error("RESULT_WORDED_TWICE", place + "/label", parameters));
        }
    }
}
