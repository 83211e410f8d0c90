package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Splitting;
import org.personcentred.assessment.definition.Stretch;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.problem.Problem;

/**
 * Every value a score can have lies in exactly one of its bands, and every band can be reached; of each rival set of
 * bands this is so, also of those that are not in force. Between two bands of whole numbers nothing is left out; between
 * two bands of decimals the one ends exactly where the other begins.
 */
final class BandsTile implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            if (candidate.isSound(Reference.Kind.SCORE, score.id())
                    && score.range().isPresent()) {
                problems.addAll(score(candidate, score));
            }
        }
        return problems;
    }

    private static List<Problem> score(Candidate candidate, Score score) {
        Possible possible = Splitting.possible(score.formula(), candidate.whatever());
        if (!possible.numbers().hasEnds()) {
            return List.of();
        }
        return PlacedBands.of(score, candidate).stream()
                .filter(set -> !set.bands().isEmpty())
                .flatMap(set -> new OfSet(candidate, score, set).check(possible).stream())
                .toList();
    }

    /** The bands of one score, or of one of its rival sets. */
    private record OfSet(Candidate candidate, Score score, PlacedBands set) {

        List<Problem> check(Possible attained) {
            Numbers possible = attained.numbers();
            List<Band> stretched = set.bands().stream()
                    .filter(band -> band.stretch().isPresent())
                    .toList();
            List<Problem> problems = new ArrayList<>();
            tiling(stretched, possible).never().forEach(index -> problems.add(never(stretched.get(index))));
            stretched.forEach(band -> beyond(band).ifPresent(problems::add));
            Tiling tiling = tiling(stretched, claimed(possible));
            tiling.gap().ifPresent(value -> {
                Band next = stretched.isEmpty() ? set.bands().get(0) : stretched.get(tiling.after(value));
                problems.add(isAttained(value, attained) ? gap(value, next) : maybeGap(tiling.around(value), next));
            });
            tiling.overlap()
                    .ifPresent(value -> problems.add(overlap(
                            value,
                            tiling.holding(value).stream().map(stretched::get).toList())));
            return problems;
        }

        private static Tiling tiling(List<Band> bands, Numbers numbers) {
            return new Tiling(
                    bands.stream().map(band -> band.stretch().orElseThrow()).toList(), numbers);
        }

        /** Where the values cannot be listed, all that the score claims to be able to be. */
        private Numbers claimed(Numbers possible) {
            Range range = score.range().orElseThrow();
            return possible instanceof Numbers.Listed
                    ? possible
                    : new Numbers.Between(range.lowest(), range.highest(), possible.places());
        }

        private String place(Band band) {
            return set.place() + "/" + set.bands().indexOf(band);
        }

        private Problem never(Band band) {
            return candidate.error("BAND_NEVER", place(band), Map.of("score", score.id(), "band", band.id()));
        }

        /** An edge that the score cannot come to; one that a setting moves may lie where it wants. */
        private Optional<Problem> beyond(Band band) {
            Range range = score.range().orElseThrow();
            Stretch stretch = band.stretch().orElseThrow();
            Optional<BigDecimal> below = stretch.from().filter(from -> from.compareTo(range.lowest()) < 0);
            Optional<BigDecimal> above = stretch.to().filter(to -> to.compareTo(range.highest()) > 0);
            return below.or(() -> above)
                    .map(edge -> candidate.error(
                            "BAND_BEYOND",
                            place(band) + (below.isPresent() ? "/from" : "/to"),
                            Map.of(
                                    "band", band.id(),
                                    "edge", edge.toPlainString(),
                                    "score", score.id(),
                                    "lowest", range.lowest().toPlainString(),
                                    "highest", range.highest().toPlainString())));
        }

        private Problem gap(BigDecimal value, Band before) {
            Map<String, String> parameters = Map.of("score", score.id(), "value", NumberText.write(value));
            return candidate.error("BAND_GAP", place(before), parameters);
        }

        /** Of numbers that are only known to lie somewhere, one is a fact where answers are found that lead to it. */
        private boolean isAttained(BigDecimal value, Possible attained) {
            return attained.exact() && attained.numbers() instanceof Numbers.Listed
                    || candidate.reachable().isShown(compared(new Expression.Score(score.id()), value));
        }

        private static Condition compared(Expression score, BigDecimal value) {
            return new Condition.Comparison(score, Relation.EQUAL, new Expression.Constant(value));
        }

        private Problem maybeGap(Numbers.Between gap, Band before) {
            String lowest = NumberText.write(gap.lowest());
            String values = gap.lowest().compareTo(gap.highest()) == 0
                    ? lowest
                    : "between " + lowest + " and " + NumberText.write(gap.highest());
            Map<String, String> parameters = Map.of("score", score.id(), "values", values);
            return candidate.error("BAND_GAP_NOT_EXCLUDED", place(before), parameters);
        }

        private Problem overlap(BigDecimal value, List<Band> holding) {
            String names = holding.stream().map(Band::id).collect(Collectors.joining(", "));
            Map<String, String> parameters =
                    Map.of("score", score.id(), "value", NumberText.write(value), "bands", names);
            return candidate.error("BAND_OVERLAP", place(holding.get(1)), parameters);
        }
    }
}
