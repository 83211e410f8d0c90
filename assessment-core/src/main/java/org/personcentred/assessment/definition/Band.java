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

    /** The numbers that lie in it. */
    public Stretch stretch() {
        return new Stretch(from, to, below);
    }

    /** Whether it ends before it begins, so that nothing can lie in it. */
    boolean isUpsideDown() {
        return stretch().isUpsideDown();
    }

    /** Whether a number lies in it. */
    public boolean holds(BigDecimal number) {
        return stretch().holds(number);
    }

    /** Whether any of these numbers lies in it. */
    public boolean holdsAny(Numbers numbers) {
        return stretch().holdsAny(numbers);
    }
}
