package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.problem.Problem;

/**
 * A band with a condition takes the place of other bands that have values of their own, by their names. Its condition
 * can hold while the score lies in one of them and no rule before it holds, and need not: the others can be reached too.
 */
final class BandRulesHold implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            if (candidate.isSound(Reference.Kind.BAND, score.id())) {
                PlacedBands.of(score, candidate)
                        .forEach(set -> problems.addAll(new OfSet(candidate, score, set).check()));
            }
        }
        return problems;
    }

    /** The bands of one score, or of one of its rival sets. */
    private record OfSet(Candidate candidate, Score score, PlacedBands set) {

        List<Problem> check() {
            List<Problem> problems = new ArrayList<>();
            Set<String> never = new HashSet<>();
            for (int index = 0; index < set.bands().size(); index++) {
                Band band = set.bands().get(index);
                if (band.over().isPresent()) {
                    rule(band, band.over().get(), set.place() + "/" + index, never, problems);
                }
            }
            return problems;
        }

        private void rule(Band band, Band.Over over, String at, Set<String> never, List<Problem> problems) {
            for (int index = 0; index < over.bands().size(); index++) {
                String name = over.bands().get(index);
                if (!stands(name, band)) {
                    problems.add(candidate.error("BAND_OVER_UNKNOWN", at + "/over/" + index, Map.of("name", name)));
                }
            }
            boolean known = over.bands().stream().allMatch(name -> stands(name, band));
            if (known && !CanHappen.isSwitched(over.when(), candidate)) {
                reached(band, over, at + "/when", never, problems);
            }
        }

        private boolean stands(String name, Band under) {
            return set.bands().stream()
                    .anyMatch(other -> other.id().equals(name)
                            && other.stretch().isPresent()
                            && !other.id().equals(under.id()));
        }

        /** A rule has a turn over a value that no rule before it takes, and leaves some to the band that it goes over. */
        private void reached(Band band, Band.Over over, String at, Set<String> never, List<Problem> problems) {
            List<Band> under = set.bands().stream()
                    .filter(other -> over.bands().contains(other.id()))
                    .toList();
            List<Band> before = set.bands().subList(0, set.bands().indexOf(band));
            boolean hasATurn = under.stream().anyMatch(other -> canBe(other, over.when(), rules(other, before)));
            if (!hasATurn) {
                problems.add(never(band.id(), at));
                return;
            }
            List<Band> andThis = set.bands().subList(0, set.bands().indexOf(band) + 1);
            under.stream()
                    .filter(other -> canBe(other, Condition.ALWAYS, List.of()))
                    .filter(other -> !canBe(other, Condition.ALWAYS, rules(other, andThis)))
                    .filter(other -> never.add(other.id()))
                    .forEach(other -> problems.add(never(other.id(), at)));
        }

        private static List<Condition> rules(Band over, List<Band> rules) {
            return rules.stream()
                    .flatMap(rule -> rule.over().stream())
                    .filter(rule -> rule.bands().contains(over.id()))
                    .map(Band.Over::when)
                    .toList();
        }

        /** Whether the score can lie in a band while a condition holds and these do not. */
        private boolean canBe(Band band, Condition when, List<Condition> not) {
            List<Condition> all = new ArrayList<>(List.of(when));
            Expression value = new Expression.Score(score.id());
            band.from().ifPresent(from -> all.add(compared(value, Relation.AT_LEAST, from)));
            band.to().ifPresent(to -> all.add(compared(value, Relation.AT_MOST, to)));
            band.below().ifPresent(below -> all.add(compared(value, Relation.LESS, below)));
            not.forEach(rule -> all.add(new Condition.Not(rule)));
            return candidate.reachable().can(new Condition.And(all));
        }

        private static Condition compared(Expression value, Relation relation, BigDecimal edge) {
            return new Condition.Comparison(value, relation, new Expression.Constant(edge));
        }

        private Problem never(String band, String at) {
            return candidate.error("BAND_NEVER", at, Map.of("score", score.id(), "band", band));
        }
    }
}
