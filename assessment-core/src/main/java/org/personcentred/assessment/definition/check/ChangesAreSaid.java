package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Change;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Splitting;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** For every value that a score can have before, exactly one row says how large a change has to be. */
final class ChangesAreSaid implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return candidate.assessment().scores().values().stream()
                .filter(score -> candidate.isSound(Reference.Kind.SCORE, score.id()))
                .flatMap(score -> score.change().stream().flatMap(change -> one(candidate, score, change)))
                .toList();
    }

    private static Stream<Problem> one(Candidate candidate, Score score, Change change) {
        Possible possible = Splitting.possible(score.formula(), candidate.facts());
        if (possible.numbers().isEmpty()) {
            return Stream.empty();
        }
        String place = candidate.place("scores", score.id()) + "/change";
        List<Problem> problems = new ArrayList<>();
        rows(candidate, score, change, possible.numbers(), place).ifPresent(problems::add);
        BigDecimal span =
                possible.numbers().highest().subtract(possible.numbers().lowest());
        if (change.steps().stream().anyMatch(step -> isBeyond(step, span))) {
            problems.add(candidate.error("CHANGE_NEVER", place, Map.of("score", score.id())));
        }
        return problems.stream();
    }

    /** Whether the score cannot change as much as that; a share of the earlier value is not looked at. */
    private static boolean isBeyond(Change.Step step, BigDecimal span) {
        boolean never = step.atLeast().map(least -> least.compareTo(span) > 0).orElse(true)
                && step.moreThan().map(limit -> limit.compareTo(span) >= 0).orElse(true);
        return never && step.percent().isEmpty();
    }

    private static Optional<Problem> rows(
            Candidate candidate, Score score, Change change, Numbers numbers, String place) {
        for (BigDecimal value : values(change, numbers)) {
            long rows = change.steps().stream()
                    .filter(step -> step.baseline().holds(value))
                    .count();
            if (rows != 1) {
                Map<String, String> parameters = Map.of("score", score.id(), "value", value.toPlainString());
                String code = rows == 0 ? "CHANGE_GAP" : "CHANGE_OVERLAP";
                return Optional.of(candidate.error(code, place, parameters));
            }
        }
        return Optional.empty();
    }

    /** Every value, where they can be listed; else both ends, each edge of a row, and one step beside it. */
    private static Iterable<BigDecimal> values(Change change, Numbers numbers) {
        if (numbers instanceof Numbers.Listed listed) {
            return listed.values();
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(numbers.places());
        TreeSet<BigDecimal> values = new TreeSet<>(List.of(numbers.lowest(), numbers.highest()));
        change.steps().stream().flatMap(row -> row.baseline().edges(step)).forEach(values::add);
        return values.subSet(numbers.lowest(), true, numbers.highest(), true);
    }
}
