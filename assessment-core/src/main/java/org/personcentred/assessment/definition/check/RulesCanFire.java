package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.problem.Problem;

/** Each rule of a decision can be met, and none stands behind one that always is. */
final class RulesCanFire implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        candidate.soundDecisions().forEach(decision -> decision(candidate, decision, problems));
        return problems;
    }

    private static void decision(Candidate candidate, Decision decision, List<Problem> problems) {
        String place = candidate.place("decisions", decision.id()) + "/rules/";
        boolean settled = false;
        for (int index = 0; index < decision.rules().size(); index++) {
            Rule rule = decision.rules().get(index);
            if (settled || CanHappen.never(rule.when(), candidate)) {
                String code = settled ? "RULE_AFTER_CERTAIN" : "RULE_NEVER";
                Map<String, String> parameters = Map.of("decision", decision.id(), "rule", String.valueOf(index + 1));
                problems.add(candidate.error(code, place + index, parameters));
            }
            settled |= isCertain(candidate, rule);
        }
    }

    /** Whether a rule is met whatever is answered. */
    static boolean isCertain(Candidate candidate, Rule rule) {
        return candidate.isSound(rule.when())
                && candidate.facts().judge(rule.when()).verdict().isMet();
    }
}
