package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.problem.Problem;

/** Each strength can hold. */
final class StrengthsCanHold implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        List<Strength> strengths = candidate.assessment().strengths();
        for (int index = 0; index < strengths.size(); index++) {
            Strength strength = strengths.get(index);
            if (CanHappen.never(strength.when(), candidate)) {
                String place = "/strengths/" + index + "/when";
                problems.add(candidate.error("STRENGTH_NEVER", place, Map.of("name", strength.id())));
            }
        }
        return problems;
    }
}
