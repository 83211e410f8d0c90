package org.personcentred.assessment.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number in one unit becomes one in another: times one exact number, over another.
 *
 * @param times above 0
 * @param per   above 0
 */
public record Conversion(BigDecimal times, BigDecimal per) {
    /** Places that are kept where the result never ends, as of kilograms in pounds. */
    public static final int PLACES = 10;

    /** Whether it changes nothing. */
    public boolean isOne() {
        return times.compareTo(per) == 0;
    }

    /** The number in the other unit: exact where that always ends, otherwise to {@value #PLACES} places half-even. */
    public BigDecimal of(BigDecimal number) {
        BigDecimal product = number.multiply(times);
        try {
            return number.multiply(times.divide(per));
        } catch (ArithmeticException neverEnds) {
            return product.divide(per, PLACES, RoundingMode.HALF_EVEN);
        }
    }

    /** The number in the other unit to some places, half-even, rounded once. */
    public BigDecimal of(BigDecimal number, int places) {
        return number.multiply(times).divide(per, places, RoundingMode.HALF_EVEN);
    }
}
