package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.personcentred.assessment.unit.Unit;

/**
 * What the time between two dates is counted in, once completed; below zero when the second comes before the first. A
 * year or month that began on a day which its last month does not have is completed on the first of the next: whoever
 * was born on 29 February is a year older on 1 March of other years.
 */
public enum Interval {
    /** Completed years, as an age is. */
    YEARS("years_between", "years", ChronoUnit.YEARS, "a"),
    /** Completed months. */
    MONTHS("months_between", "months", ChronoUnit.MONTHS, "mo"),
    /** Days; the day after is 1. */
    DAYS("days_between", "days", ChronoUnit.DAYS, "d");

    private final String function;
    private final String words;
    private final ChronoUnit counted;
    private final Unit unit;

    Interval(String function, String words, ChronoUnit counted, String unit) {
        this.function = function;
        this.words = words;
        this.counted = counted;
        this.unit = Unit.read(unit);
    }

    /** The unit of what is counted. */
    Unit unit() {
        return unit;
    }

    /** The name of the function that counts so. */
    public String function() {
        return function;
    }

    /** What is counted, for people. */
    public String words() {
        return words;
    }

    /** The interval that a function counts, if it counts one. */
    static Optional<Interval> of(String function) {
        return Arrays.stream(values())
                .filter(interval -> interval.function.equals(function))
                .findFirst();
    }

    /** How many are completed from one day to another: never fewer as the second day moves on. */
    public BigDecimal between(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(counted.between(from, to));
    }
}
