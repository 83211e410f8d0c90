package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Splitting;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.problem.Problem;

/** No rule of a decision stands behind others that hold whenever it does, such as one from 10 on behind one from 5 on. */
final class EveryRuleHasATurn implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        candidate.soundDecisions().forEach(decision -> decision(candidate, decision, problems));
        return problems;
    }

    private static void decision(Candidate candidate, Decision decision, List<Problem> problems) {
        List<Condition> before = new ArrayList<>();
        for (Rule rule : decision.rules()) {
            if (!before.isEmpty() && new Behind(candidate, before, rule.when()).isDead()) {
                String place = candidate.place("decisions", decision.id()) + "/rules/" + before.size();
                Map<String, String> parameters =
                        Map.of("decision", decision.id(), "rule", String.valueOf(before.size() + 1));
                problems.add(candidate.error("RULE_BEHIND_WIDER", place, parameters));
            }
            before.add(rule.when());
        }
    }

    /** A rule, and those that are looked at before it. */
    private record Behind(Candidate candidate, List<Condition> before, Condition rule) {

        boolean isDead() {
            Condition first = new Condition.And(List.of(new Condition.Not(new Condition.Or(before)), rule));
            return canHappen(rule)
                    && before.stream().noneMatch(this::isCertain)
                    && !CanHappen.isSwitched(first, candidate)
                    && (isWithinOthers() || !candidate.reachable().can(first));
        }

        /** What never holds, or stands behind what always does, is told of by itself. */
        private boolean canHappen(Condition condition) {
            return candidate.reachable().can(condition);
        }

        private boolean isCertain(Condition condition) {
            return candidate.facts().judge(condition).verdict().isMet();
        }

        /** Of one number each value for which it holds is one for which another does. */
        private boolean isWithinOthers() {
            if (!(rule instanceof Condition.Comparison own) || !(own.right() instanceof Expression.Constant)) {
                return false;
            }
            List<Condition.Comparison> others = before.stream()
                    .filter(condition -> condition instanceof Condition.Comparison other
                            && other.left().equals(own.left())
                            && other.right() instanceof Expression.Constant)
                    .map(Condition.Comparison.class::cast)
                    .toList();
            return tried(own, others)
                    .filter(value -> holds(own, value))
                    .allMatch(value -> others.stream().anyMatch(other -> holds(other, value)));
        }

        /** Every value; where they cannot be listed, both ends, and each limit with what is beside it. */
        private Stream<BigDecimal> tried(Condition.Comparison own, List<Condition.Comparison> others) {
            Numbers numbers = Splitting.possible(own.left(), candidate.facts()).numbers();
            if (numbers instanceof Numbers.Listed listed) {
                return listed.values().stream();
            }
            BigDecimal step = BigDecimal.ONE.movePointLeft(numbers.places());
            Stream<BigDecimal> limits = Stream.concat(Stream.of(own), others.stream())
                    .map(EveryRuleHasATurn::limit)
                    .flatMap(limit -> Stream.of(limit.subtract(step), limit, limit.add(step)));
            return Stream.concat(Stream.of(numbers.lowest(), numbers.highest()), limits)
                    .filter(numbers::spans);
        }
    }

    private static boolean holds(Condition.Comparison comparison, BigDecimal value) {
        return comparison.relation().holds(value, limit(comparison));
    }

    private static BigDecimal limit(Condition.Comparison comparison) {
        return ((Expression.Constant) comparison.right()).value();
    }
}
