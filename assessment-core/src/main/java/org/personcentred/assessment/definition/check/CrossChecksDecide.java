package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemsRead;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Problem;

/**
 * Each cross-check can be kept and can be broken, all that refuse can be kept together, and what is refused does not
 * rest on a setting of the host: there is one response schema for each version.
 */
final class CrossChecksDecide implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Dependencies dependencies = candidate.dependencies();
        List<CrossCheck> checks = candidate.assessment().checks();
        for (int index = 0; index < checks.size(); index++) {
            CrossCheck check = checks.get(index);
            if (candidate.isSound(check.must())) {
                problems.addAll(one(candidate, dependencies, check, "/checks/" + index + "/must"));
            }
        }
        return problems.isEmpty() ? together(candidate) : problems;
    }

    /** What no answers could keep together; of questions that are not always asked only two comparisons are looked at. */
    private static List<Problem> together(Candidate candidate) {
        List<Condition> before = new ArrayList<>();
        List<CrossCheck> checks = candidate.assessment().checks();
        for (int index = 0; index < checks.size(); index++) {
            Condition must = checks.get(index).must();
            if (checks.get(index).refuses() && candidate.isSound(must)) {
                boolean excluded = before.stream().anyMatch(other -> Exclusive.are(must, other));
                before.add(must);
                if (excluded || !canHold(new Condition.And(before), candidate)) {
                    return List.of(candidate.error("CHECKS_CONTRADICT", "/checks/" + index + "/must", Map.of()));
                }
            }
        }
        return List.of();
    }

    private static boolean canHold(Condition all, Candidate candidate) {
        return ItemsRead.by(all, candidate.assessment()).stream().anyMatch(Item::isConditional)
                || candidate.reachable().can(all);
    }

    private static List<Problem> one(Candidate candidate, Dependencies dependencies, CrossCheck check, String place) {
        String settings = dependencies.all(References.of(check.must())).stream()
                .filter(read -> read.kind() == Reference.Kind.PARAMETER)
                .map(Reference::name)
                .sorted()
                .collect(Collectors.joining(", "));
        if (check.refuses() && !settings.isEmpty()) {
            return List.of(candidate.error("CHECK_READS_PARAMETER", place, Map.of("name", settings)));
        }
        Verdict verdict = candidate.facts().judge(check.must()).verdict();
        if (verdict.isOpen() || CanHappen.isSwitched(check.must(), candidate)) {
            return List.of();
        }
        String code = verdict.isMet() ? "CHECK_NEVER_BROKEN" : "CHECK_NEVER_KEPT";
        return List.of(candidate.error(code, place, Map.of()));
    }
}
