package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.problem.Problem;

/** Each finding can be raised, and each of its actions be proposed where it is. */
final class FindingsCanBeRaised implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        List<Finding> findings = candidate.assessment().findings();
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            String place = "/findings/" + index;
            if (CanHappen.never(finding.when(), candidate)) {
                problems.add(candidate.error("FINDING_NEVER", place + "/when", Map.of("name", finding.id())));
            } else {
                actions(candidate, finding, place + "/actions/", problems);
            }
        }
        return problems;
    }

    private static void actions(Candidate candidate, Finding finding, String place, List<Problem> problems) {
        for (int index = 0; index < finding.actions().size(); index++) {
            Action action = finding.actions().get(index);
            Condition both = new Condition.And(List.of(finding.when(), action.when()));
            if (!action.when().equals(Condition.ALWAYS) && CanHappen.never(both, candidate)) {
                Map<String, String> parameters = Map.of("name", action.id(), "finding", finding.id());
                problems.add(candidate.error("ACTION_NEVER", place + index + "/when", parameters));
            }
        }
    }
}
