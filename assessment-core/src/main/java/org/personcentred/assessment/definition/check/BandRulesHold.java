package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Reachable;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Stretch;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Problem;

/**
 * A band with a condition takes the place of other bands that have values of their own, by their names; its condition
 * can hold while the score lies in one of them, and does not always hold, as the others would then never be reached.
 */
final class BandRulesHold implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            if (!candidate.isSound(Reference.Kind.BAND, score.id())) {
                continue;
            }
            String place = candidate.place("scores", score.id());
            problems.addAll(new OfSet(candidate, score, score.bands(), place + "/bands").check());
            for (int set = 0; set < score.banding().sets().size(); set++) {
                List<Band> bands = score.banding().sets().get(set).bands();
                problems.addAll(new OfSet(candidate, score, bands, place + "/bandSets/" + set + "/bands").check());
            }
        }
        return problems.stream().distinct().toList();
    }

    /** The bands of one score, or of one of its rival sets. */
    private record OfSet(Candidate candidate, Score score, List<Band> bands, String place) {

        List<Problem> check() {
            List<Problem> problems = new ArrayList<>();
            Set<String> taken = new HashSet<>();
            for (int index = 0; index < bands.size(); index++) {
                Band band = bands.get(index);
                if (band.over().isPresent()) {
                    rule(band, band.over().get(), place + "/" + index, taken, problems);
                }
            }
            return problems;
        }

        private void rule(Band band, Band.Over over, String at, Set<String> taken, List<Problem> problems) {
            for (int index = 0; index < over.bands().size(); index++) {
                String name = over.bands().get(index);
                boolean stands = bands.stream()
                        .anyMatch(other -> other.id().equals(name)
                                && other.stretch().isPresent()
                                && !other.id().equals(band.id()));
                if (!stands) {
                    problems.add(candidate.error("BAND_OVER_UNKNOWN", at + "/over/" + index, Map.of("name", name)));
                }
            }
            Verdict verdict = candidate.facts().judge(over.when()).verdict();
            if (EverythingCanHappen.isSwitched(candidate.assessment(), over.when())) {
                return;
            }
            if (verdict.isNotMet() || taken.containsAll(over.bands()) || neverMeet(over, taken)) {
                problems.add(never(band.id(), at + "/when"));
            } else if (verdict.isMet()) {
                over.bands().stream().filter(taken::add).forEach(name -> problems.add(never(name, at + "/when")));
            }
        }

        /** Whether the condition holds with no value that lies in one of the bands it goes over, wherever a host moves them. */
        private boolean neverMeet(Band.Over over, Set<String> taken) {
            List<Stretch> stretches = bands.stream()
                    .filter(band -> over.bands().contains(band.id()) && !taken.contains(band.id()))
                    .flatMap(band -> band.stretch().stream())
                    .toList();
            return score.banding().settings().isEmpty()
                    && candidate.isSound(over.when())
                    && candidate.isSound(Reference.Kind.SCORE, score.id())
                    && !stretches.isEmpty()
                    && stretches.stream()
                            .map(stretch -> new Condition.And(List.of(within(stretch), over.when())))
                            .noneMatch(both -> Reachable.can(both, candidate.facts()));
        }

        /** That the score lies in a stretch. */
        private Condition within(Stretch stretch) {
            List<Condition> edges = new ArrayList<>();
            stretch.from().ifPresent(edge -> edges.add(compared(Relation.AT_LEAST, edge)));
            stretch.to().ifPresent(edge -> edges.add(compared(Relation.AT_MOST, edge)));
            stretch.below().ifPresent(edge -> edges.add(compared(Relation.LESS, edge)));
            return new Condition.And(edges);
        }

        private Condition compared(Relation relation, BigDecimal edge) {
            return new Condition.Comparison(new Expression.Score(score.id()), relation, new Expression.Constant(edge));
        }

        private Problem never(String band, String at) {
            return candidate.error("BAND_NEVER", at, Map.of("score", score.id(), "band", band));
        }
    }
}
