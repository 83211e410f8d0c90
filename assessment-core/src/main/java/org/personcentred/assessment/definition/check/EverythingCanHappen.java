package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Problem;

/** Nothing in a definition is dead: every item can be asked, every rule can fire, every finding can be raised. */
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
        List<Section> sections = candidate.assessment().sections();
        for (int section = 0; section < sections.size(); section++) {
            List<Item> items = sections.get(section).items();
            for (int item = 0; item < items.size(); item++) {
                if (never(candidate, items.get(item).asked())) {
                    String place = "/sections/" + section + "/items/" + item + "/when";
                    Map<String, String> parameters =
                            Map.of("name", items.get(item).id().name());
                    problems.add(candidate.error("ITEM_NEVER", place, parameters));
                }
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
        if (!settled && decision.otherwise().isEmpty()) {
            Map<String, String> parameters = Map.of("decision", decision.id());
            problems.add(candidate.warning("OTHERWISE_MISSING", place, parameters));
        }
    }

    private static boolean never(Candidate candidate, Condition condition) {
        return candidate.isSound(condition) && judged(candidate, condition).isNotMet();
    }

    private static Verdict judged(Candidate candidate, Condition condition) {
        return candidate.facts().judge(condition).verdict();
    }
}
