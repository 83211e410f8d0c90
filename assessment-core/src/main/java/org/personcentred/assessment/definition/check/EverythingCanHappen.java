package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Caveat;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Reachable;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Problem;

/**
 * Nothing in a definition is dead: every item can be asked, every named condition can be met, every rule can fire,
 * every finding can be raised, every action proposed, every caveat said, and every guard can hold. What a host can switch on and off, or choose by a word, is left out: to be off is its purpose.
 */
final class EverythingCanHappen implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        items(candidate, problems);
        conditions(candidate, problems);
        for (Decision decision : candidate.assessment().decisions().values()) {
            if (candidate.isSound(Reference.Kind.DECISION, decision.id())) {
                decision(candidate, decision, candidate.place("decisions", decision.id()), problems);
            }
        }
        findings(candidate, problems);
        candidate.assessment().scores().values().stream()
                .filter(score -> candidate.isSound(Reference.Kind.SCORE, score.id()))
                .forEach(score -> score(candidate, score, candidate.place("scores", score.id()), problems));
        candidate
                .assessment()
                .decisions()
                .values()
                .forEach(decision ->
                        caveats(candidate, decision.caveats(), candidate.place("decisions", decision.id()), problems));
        return problems;
    }

    private static void findings(Candidate candidate, List<Problem> problems) {
        List<Finding> findings = candidate.assessment().findings();
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            String place = "/findings/" + index;
            if (never(candidate, finding.when())) {
                problems.add(candidate.error("FINDING_NEVER", place + "/when", Map.of("name", finding.id())));
            } else {
                actions(candidate, finding, place + "/actions/", problems);
            }
        }
    }

    /** An action is proposed only where its finding is raised too. */
    private static void actions(Candidate candidate, Finding finding, String place, List<Problem> problems) {
        for (int index = 0; index < finding.actions().size(); index++) {
            Action action = finding.actions().get(index);
            Condition both = new Condition.And(List.of(finding.when(), action.when()));
            if (!action.when().equals(Condition.ALWAYS) && never(candidate, both)) {
                Map<String, String> parameters = Map.of("name", action.id(), "finding", finding.id());
                problems.add(candidate.error("ACTION_NEVER", place + index + "/when", parameters));
            }
        }
    }

    private static void score(Candidate candidate, Score score, String place, List<Problem> problems) {
        caveats(candidate, score.caveats(), place, problems);
        Expression within = score.formula() instanceof Expression.Only only ? only.formula() : score.formula();
        if (within instanceof Expression.Unless unless && never(candidate, unless.when())) {
            problems.add(candidate.error("UNLESS_NEVER", place + "/unless/when", Map.of("name", score.id())));
        }
    }

    private static void caveats(Candidate candidate, List<Caveat> caveats, String place, List<Problem> problems) {
        for (int index = 0; index < caveats.size(); index++) {
            if (never(candidate, caveats.get(index).when())) {
                problems.add(candidate.error("CAVEAT_NEVER", place + "/caveats/" + index + "/when", Map.of()));
            }
        }
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

    private static void conditions(Candidate candidate, List<Problem> problems) {
        candidate.assessment().conditions().values().stream()
                .filter(named -> never(candidate, named.when()))
                .map(named -> candidate.error(
                        "CONDITION_NEVER", "/conditions/" + named.id() + "/when", Map.of("name", named.id())))
                .forEach(problems::add);
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
        if (open) {
            otherwise(candidate, decision, place).ifPresent(problems::add);
        }
    }

    private static Optional<Problem> otherwise(Candidate candidate, Decision decision, String place) {
        Map<String, String> parameters = Map.of("decision", decision.id());
        Optional<Boolean> exhaustive = Exhaustive.is(decision, candidate);
        if (exhaustive.isEmpty()) {
            return Optional.of(candidate.warning("OTHERWISE_MISSING", place, parameters));
        }
        return exhaustive.get()
                ? Optional.empty()
                : Optional.of(candidate.error("OTHERWISE_NEEDED", place, parameters));
    }

    private static boolean never(Candidate candidate, Condition condition) {
        return candidate.isSound(condition)
                && (!Reachable.can(condition, candidate.facts())
                        || Exclusive.isRefused(condition, candidate.assessment()))
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
