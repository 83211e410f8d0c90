package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Splitting;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/**
 * Every value a score can have lies in exactly one of its bands, and every band can be reached. Between two bands of
 * whole numbers nothing is left out; between two bands of decimals the one ends exactly where the other begins.
 */
final class BandsTile implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            boolean sound = candidate.isSound(Reference.Kind.SCORE, score.id());
            if (sound && !score.bands().isEmpty() && score.range().isPresent()) {
                new Tiling(candidate, score, candidate.place("scores", score.id()) + "/bands").check(problems);
            }
        }
        return problems;
    }

    /** The bands of one score. */
    private record Tiling(Candidate candidate, Score score, String place) {

        void check(List<Problem> problems) {
            Possible possible = Splitting.possible(score.formula(), candidate.facts());
            if (possible.mayBeUndefined()) {
                return;
            }
            for (int index = 0; index < score.bands().size(); index++) {
                Band band = score.bands().get(index);
                if (!possible.numbers().isEmpty() && !band.holdsAny(possible.numbers())) {
                    Map<String, String> parameters = Map.of("score", score.id(), "band", band.id());
                    problems.add(candidate.error("BAND_NEVER", place + "/" + index, parameters));
                }
            }
            if (possible.numbers() instanceof Numbers.Listed listed) {
                listed.values().forEach(value -> one(value, problems));
            } else {
                edges(step(possible)).forEach(value -> one(value, problems));
            }
        }

        /** The smallest step between two values of the score. */
        private static BigDecimal step(Possible possible) {
            return BigDecimal.ONE.movePointLeft(possible.numbers().places());
        }

        /** Where the values cannot be listed: both ends of the range, each edge, and one step beside it. */
        private List<BigDecimal> edges(BigDecimal step) {
            Range range = score.range().orElseThrow();
            List<BigDecimal> edges = new ArrayList<>(List.of(range.lowest(), range.highest()));
            for (Band band : score.bands()) {
                band.from().ifPresent(edge -> edges.addAll(List.of(edge.subtract(step), edge)));
                band.to().ifPresent(edge -> edges.addAll(List.of(edge, edge.add(step))));
                band.below().ifPresent(edge -> edges.addAll(List.of(edge.subtract(step), edge)));
            }
            return edges.stream()
                    .filter(range::holds)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }

        private void one(BigDecimal value, List<Problem> problems) {
            List<Band> holding =
                    score.bands().stream().filter(band -> band.holds(value)).toList();
            if (holding.size() == 1) {
                return;
            }
            String code = holding.isEmpty() ? "BAND_GAP" : "BAND_OVERLAP";
            boolean told = problems.stream()
                    .anyMatch(problem -> problem.code().equals(code)
                            && score.id().equals(problem.parameters().get("score")));
            if (told) {
                return;
            }
            String at = holding.isEmpty() ? place + "/" + after(value) : place + "/" + second(holding);
            Map<String, String> parameters = Map.of(
                    "score", score.id(),
                    "value", value.toPlainString(),
                    "bands", String.join(", ", holding.stream().map(Band::id).toList()));
            problems.add(candidate.error(code, at, parameters));
        }

        /** The band that a gap at a value comes before; the last one if there is none. */
        private int after(BigDecimal value) {
            for (int index = 0; index < score.bands().size(); index++) {
                boolean beginsAbove = score.bands()
                        .get(index)
                        .from()
                        .map(from -> from.compareTo(value) > 0)
                        .orElse(false);
                if (beginsAbove) {
                    return index;
                }
            }
            return score.bands().size() - 1;
        }

        private int second(List<Band> holding) {
            return score.bands().indexOf(holding.get(1));
        }
    }
}
