package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.Optional;
import org.personcentred.assessment.expression.Numbers;

/**
 * A stretch of a score that has a name.
 *
 * @param id    its name
 * @param label what people read
 * @param from  where it begins, included; without it, wherever the score begins
 * @param to    where it ends, included
 * @param below where it ends, not included; never together with {@code to}
 */
public record Band(
        String id, Text label, Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<BigDecimal> below) {

    /** Whether it ends before it begins, so that nothing can lie in it. */
    boolean isUpsideDown() {
        return from.isPresent() && !holds(from.get());
    }

    /** Whether a number lies in it. */
    public boolean holds(BigDecimal number) {
        return from.map(start -> start.compareTo(number) <= 0).orElse(true)
                && to.map(end -> number.compareTo(end) <= 0).orElse(true)
                && below.map(end -> number.compareTo(end) < 0).orElse(true);
    }

    /** Whether any of these numbers lies in it. */
    public boolean holdsAny(Numbers numbers) {
        if (numbers instanceof Numbers.Listed listed) {
            return listed.values().stream().anyMatch(this::holds);
        }
        boolean endsBefore = to.map(end -> end.compareTo(numbers.lowest()) < 0).orElse(false)
                || below.map(end -> end.compareTo(numbers.lowest()) <= 0).orElse(false);
        boolean beginsAfter =
                from.map(start -> start.compareTo(numbers.highest()) > 0).orElse(false);
        return !endsBefore && !beginsAfter;
    }
}
