package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Splitting;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/**
 * The range a score claims is the range its answers give. Where that is only known to lie within an interval, the
 * interval lies within the claim, and a warning says that this is all that was proved. A score that says when it has no
 * value is held to its range wherever it has one.
 */
final class RangesAreAttained implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            if (candidate.isSound(Reference.Kind.SCORE, score.id())) {
                problems.addAll(score(candidate, score, candidate.place("scores", score.id())));
            }
        }
        return problems;
    }

    private static List<Problem> score(Candidate candidate, Score score, String place) {
        Possible possible = Splitting.possible(score.formula(), candidate.whatever());
        Numbers numbers = possible.numbers();
        if (numbers.isEmpty()) {
            return List.of(candidate.error("SCORE_NEVER", place, Map.of("name", score.id())));
        }
        if (score.range().isEmpty()) {
            return score.banding().ofEverySet().isEmpty()
                    ? List.of()
                    : List.of(candidate.error("RANGE_MISSING", place, Map.of("name", score.id())));
        }
        if (!numbers.hasEnds()) {
            return List.of();
        }
        Range range = score.range().get();
        Map<String, String> parameters = Map.of(
                "name", score.id(),
                "claimed", shown(range.lowest(), range.highest()),
                "attained", shown(numbers.lowest(), numbers.highest()));
        boolean exact = possible.exact() || isReachedByAnswers(candidate, score, numbers);
        boolean within = range.holds(numbers.lowest()) && range.holds(numbers.highest());
        if (exact ? !hasEnds(numbers, range.lowest(), range.highest()) : !within) {
            return List.of(
                    exact
                            ? candidate.error("RANGE_WRONG", place + "/range", parameters)
                            : tooNarrow(candidate, score, numbers, place, parameters));
        }
        // whatever the first day is, some day of completion is as long after it as is wanted
        boolean reached = exact || readsToday(candidate, score) && hasEnds(numbers, range.lowest(), range.highest());
        return reached ? List.of() : List.of(candidate.warning("RANGE_NOT_EXACT", place + "/range", parameters));
    }

    private static boolean readsToday(Candidate candidate, Score score) {
        return candidate.dependencies().all(References.of(score.formula())).stream()
                .anyMatch(read -> read.kind() == Reference.Kind.TODAY);
    }

    /** Time up to the day of completion has no end: an age has one where the score says that nobody is older. */
    private static Problem tooNarrow(
            Candidate candidate, Score score, Numbers numbers, String place, Map<String, String> parameters) {
        if (!readsToday(candidate, score)) {
            return candidate.error("RANGE_TOO_NARROW", place + "/range", parameters);
        }
        Range range = score.range().orElseThrow();
        String formula = Notation.of(score.formula());
        List<String> beyond = new ArrayList<>();
        if (numbers.lowest().compareTo(range.lowest()) < 0) {
            beyond.add(formula + " < " + NumberText.write(range.lowest()));
        }
        if (numbers.highest().compareTo(range.highest()) > 0) {
            beyond.add(formula + " > " + NumberText.write(range.highest()));
        }
        Map<String, String> more = new TreeMap<>(parameters);
        more.put("beyond", String.join(" or ", beyond));
        return candidate.error("RANGE_OF_DAYS", place + "/range", more);
    }

    /** Where nothing that does not apply leads further than answers do, it is enough that these lead to both ends. */
    private static boolean isReachedByAnswers(Candidate candidate, Score score, Numbers numbers) {
        Possible answered = Splitting.possible(score.formula(), candidate.facts());
        return answered.exact()
                && !answered.numbers().isEmpty()
                && hasEnds(
                        numbers, answered.numbers().lowest(), answered.numbers().highest());
    }

    private static boolean hasEnds(Numbers numbers, BigDecimal lowest, BigDecimal highest) {
        return numbers.lowest().compareTo(lowest) == 0 && numbers.highest().compareTo(highest) == 0;
    }

    private static String shown(BigDecimal lowest, BigDecimal highest) {
        return NumberText.write(lowest) + " to " + NumberText.write(highest);
    }
}
