package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Splitting;
import org.personcentred.assessment.definition.Stretch;
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
                String place = candidate.place("scores", score.id()) + "/bands";
                problems.addAll(new OfScore(candidate, score, place).check());
            }
        }
        return problems;
    }

    /** The bands of one score. */
    private record OfScore(Candidate candidate, Score score, String place) {

        List<Problem> check() {
            Possible possible = Splitting.possible(score.formula(), candidate.facts());
            if (possible.mayBeUndefined() || possible.numbers().isEmpty()) {
                return List.of();
            }
            List<Stretch> stretches = score.bands().stream().map(Band::stretch).toList();
            List<Problem> problems = new ArrayList<>();
            new Tiling(stretches, possible.numbers()).never().forEach(index -> problems.add(never(index)));
            Tiling tiling = new Tiling(stretches, claimed(possible.numbers()));
            tiling.gap().ifPresent(value -> problems.add(gap(tiling, value)));
            tiling.overlap().ifPresent(value -> problems.add(overlap(tiling, value)));
            return problems;
        }

        /** Where the values cannot be listed, all that the score claims to be able to be. */
        private Numbers claimed(Numbers possible) {
            Range range = score.range().orElseThrow();
            return possible instanceof Numbers.Listed
                    ? possible
                    : new Numbers.Between(range.lowest(), range.highest(), possible.places());
        }

        private Problem never(int band) {
            Map<String, String> parameters =
                    Map.of("score", score.id(), "band", score.bands().get(band).id());
            return candidate.error("BAND_NEVER", place + "/" + band, parameters);
        }

        private Problem gap(Tiling tiling, BigDecimal value) {
            Map<String, String> parameters = Map.of("score", score.id(), "value", value.toPlainString());
            return candidate.error("BAND_GAP", place + "/" + tiling.after(value), parameters);
        }

        private Problem overlap(Tiling tiling, BigDecimal value) {
            List<Integer> holding = tiling.holding(value);
            Map<String, String> parameters = Map.of(
                    "score",
                    score.id(),
                    "value",
                    value.toPlainString(),
                    "bands",
                    holding.stream().map(score.bands()::get).map(Band::id).collect(Collectors.joining(", ")));
            return candidate.error("BAND_OVERLAP", place + "/" + holding.get(1), parameters);
        }
    }
}
