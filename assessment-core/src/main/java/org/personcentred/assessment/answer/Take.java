package org.personcentred.assessment.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/** Which one number stands for repeated measurements. */
public enum Take {
    /** The smallest: the best of several times. */
    LOWEST,
    /** The largest: the best of several grips. */
    HIGHEST,
    /** Their mean, to 10 places, half-even. */
    MEAN,
    /** Their sum. */
    SUM,
    /** The one measured last. */
    LAST;

    /** The number that stands for the measurements, of which there is at least one. */
    public BigDecimal of(List<BigDecimal> values) {
        return switch (this) {
            case LOWEST -> Collections.min(values);
            case HIGHEST -> Collections.max(values);
            case SUM -> sum(values);
            case MEAN -> sum(values).divide(BigDecimal.valueOf(values.size()), 10, RoundingMode.HALF_EVEN);
            case LAST -> values.get(values.size() - 1);
        };
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
