package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measured number can be.
 *
 * @param lowest    the smallest that is taken
 * @param highest   the largest that is taken
 * @param decimals  how many digits may stand after the point
 * @param unit      its unit, in UCUM
 * @param plausible outside this the form asks whether it is right, and takes it all the same
 */
public record Measure(
        BigDecimal lowest, BigDecimal highest, int decimals, Optional<String> unit, Optional<Range> plausible) {
    public Measure {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("a number from " + lowest + " cannot end below, at " + highest);
        }
    }
}
