package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Points;
import org.personcentred.assessment.definition.Stretch;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** Each number an item can take counts points by exactly one of its stretches, and every stretch can be reached. */
final class PointsTile implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            String name = placed.item().id().name();
            if (candidate.isSound(Reference.Kind.ITEM, name)) {
                problems.addAll(item(candidate, placed));
            }
        }
        return problems;
    }

    private static List<Problem> item(Candidate candidate, PlacedItem placed) {
        List<Problem> problems = new ArrayList<>();
        List<String> conditional = candidate.places(placed.place() + "/points", "when");
        List<Points.Scale> scales = placed.item().points().scales();
        for (int scale = 0; scale < scales.size(); scale++) {
            String rows = scale < conditional.size() ? conditional.get(scale) + "/rows" : placed.place() + "/points";
            List<String> places = new ArrayList<>(candidate.places(rows, "points"));
            places.removeAll(candidate.places(rows, "reason"));
            problems.addAll(new OfScale(candidate, placed, scales.get(scale), places).check());
        }
        return problems;
    }

    /** The stretches of one scale. */
    private record OfScale(Candidate candidate, PlacedItem placed, Points.Scale scale, List<String> places) {

        List<Problem> check() {
            Numbers numbers = numbers();
            if (numbers.isEmpty()) {
                return List.of();
            }
            List<Stretch> stretches =
                    scale.bins().stream().map(Points.Bin::stretch).toList();
            Tiling tiling = new Tiling(stretches, numbers);
            List<Problem> problems = new ArrayList<>();
            tiling.never().forEach(index -> problems.add(problem("BIN_NEVER", index, Map.of())));
            tiling.gap().ifPresent(value -> problems.add(problem("BIN_GAP", tiling.after(value), value(value))));
            tiling.overlap()
                    .ifPresent(value -> problems.add(
                            problem("BIN_OVERLAP", tiling.holding(value).get(1), value(value))));
            return problems;
        }

        /** Everything that can be answered, before anything is. */
        private Numbers numbers() {
            ItemType type = placed.item().type();
            return type instanceof ItemType.Trials trials
                    ? candidate
                            .facts()
                            .trials(new Expression.Trials(placed.item().id(), Optional.empty(), trials.take()))
                            .possible()
                            .numbers()
                    : candidate.facts().number(placed.item().id()).possible().numbers();
        }

        private static Map<String, String> value(BigDecimal value) {
            return Map.of("value", value.toPlainString());
        }

        private Problem problem(String code, int index, Map<String, String> more) {
            Map<String, String> parameters =
                    new TreeMap<>(Map.of("item", placed.item().id().name()));
            parameters.putAll(more);
            return candidate.error(code, places.get(index), parameters);
        }
    }
}
