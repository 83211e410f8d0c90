package org.personcentred.assessment.definition;

import java.math.BigDecimal;

/**
 * From a number to a number, both included.
 *
 * @param lowest  the smaller end
 * @param highest the larger end
 */
public record Range(BigDecimal lowest, BigDecimal highest) {
    public Range {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("a range from " + lowest + " cannot end below, at " + highest);
        }
    }

    /** Whether a number lies in it. */
    public boolean holds(BigDecimal number) {
        return lowest.compareTo(number) <= 0 && number.compareTo(highest) <= 0;
    }
}
