package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;

/** From where to where the axis of a course goes. */
final class CourseAxis {
    /** About how many round steps the numbers are spread over: more of them leave less room empty, in rounder numbers. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(4);

    private CourseAxis() {}

    /** The two ends that the score has; of what has none, as seconds, round numbers that hold 0 and those that there are. */
    static Range of(Score score, List<BigDecimal> numbers) {
        return score.range()
                .filter(range -> range.lowest().compareTo(range.highest()) < 0)
                .orElseGet(() -> around(numbers, score.places().orElse(Integer.MAX_VALUE)));
    }

    /** With 0 on it, where it begins if nothing is below: a small change would else look like a large one. */
    private static Range around(List<BigDecimal> numbers, int places) {
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal greatest = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal step = step(greatest.subtract(least), places);
        BigDecimal lowest = rounded(least, step, RoundingMode.FLOOR);
        BigDecimal highest = rounded(greatest, step, RoundingMode.CEILING);
        return new Range(lowest, highest.compareTo(lowest) > 0 ? highest : lowest.add(step));
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    /** 1, 2 or 5, or ten, a hundred … times as much or as little; no finer than the digits that are shown. */
    private static BigDecimal step(BigDecimal span, int places) {
        BigDecimal least = span.signum() == 0 ? BigDecimal.ONE : span.divide(STEPS, MathContext.DECIMAL64);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = Stream.of(1, 2, 5, 10)
                .map(times -> unit.multiply(BigDecimal.valueOf(times)))
                .filter(times -> times.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
        return places == Integer.MAX_VALUE ? step : step.max(BigDecimal.ONE.scaleByPowerOfTen(-places));
    }
}
