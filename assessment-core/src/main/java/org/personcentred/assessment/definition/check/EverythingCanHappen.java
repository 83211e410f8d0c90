package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Problem;

/**
 * Nothing in a definition is dead: every item can be asked, every rule can fire, every finding can be raised. What a
 * host can switch on and off, or choose by a word, is left out: to be off is its purpose.
 */
final class EverythingCanHappen implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        items(candidate, problems);
        for (Decision decision : candidate.assessment().decisions().values()) {
            if (candidate.isSound(Reference.Kind.DECISION, decision.id())) {
                decision(candidate, decision, candidate.place("decisions", decision.id()), problems);
            }
        }
        List<Finding> findings = candidate.assessment().findings();
        IntStream.range(0, findings.size())
                .filter(index -> never(candidate, findings.get(index).when()))
                .mapToObj(index -> candidate.error(
                        "FINDING_NEVER",
                        "/findings/" + index + "/when",
                        Map.of("name", findings.get(index).id())))
                .forEach(problems::add);
        return problems;
    }

    private static void items(Candidate candidate, List<Problem> problems) {
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            if (never(candidate, placed.item().asked())) {
                Map<String, String> parameters =
                        Map.of("name", placed.item().id().inFormula().name());
                problems.add(candidate.error("ITEM_NEVER", placed.place() + "/when", parameters));
            }
        }
    }

    private static void decision(Candidate candidate, Decision decision, String place, List<Problem> problems) {
        boolean settled = false;
        for (int index = 0; index < decision.rules().size(); index++) {
            Rule rule = decision.rules().get(index);
            Map<String, String> parameters = Map.of("decision", decision.id(), "rule", String.valueOf(index + 1));
            if (settled || never(candidate, rule.when())) {
                String code = settled ? "RULE_AFTER_CERTAIN" : "RULE_NEVER";
                problems.add(candidate.error(code, place + "/rules/" + index, parameters));
            }
            settled |= candidate.isSound(rule.when())
                    && judged(candidate, rule.when()).isMet();
        }
        boolean sound = decision.rules().stream().allMatch(rule -> candidate.isSound(rule.when()));
        boolean open = sound && !settled && decision.otherwise().isEmpty();
        if (open && !Exhaustive.is(decision, candidate.assessment())) {
            Map<String, String> parameters = Map.of("decision", decision.id());
            problems.add(candidate.warning("OTHERWISE_MISSING", place, parameters));
        }
    }

    private static boolean never(Candidate candidate, Condition condition) {
        return candidate.isSound(condition)
                && judged(candidate, condition).isNotMet()
                && !isSwitched(candidate.assessment(), condition);
    }

    /** Whether it rests on what a host switches on and off, or chooses by a word. */
    static boolean isSwitched(Assessment assessment, Condition condition) {
        return new Dependencies(assessment)
                .all(References.of(condition)).stream()
                        .filter(read -> read.kind() == Reference.Kind.PARAMETER)
                        .map(read -> assessment.parameters().get(read.name()).value())
                        .anyMatch(setting -> !(setting instanceof Setting.OfNumber));
    }

    private static Verdict judged(Candidate candidate, Condition condition) {
        return candidate.facts().judge(condition).verdict();
    }
}
