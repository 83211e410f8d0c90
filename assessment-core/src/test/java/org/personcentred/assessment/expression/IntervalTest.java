package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages and times between dates, as people count them. */
class IntervalTest {
    private static final LocalDate FIRST = LocalDate.of(1896, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "1941-11-22, 2026-11-21, 84, 1019, 31045",
        "1941-11-22, 2026-11-22, 85, 1020, 31046",
        "2004-02-29, 2005-02-28, 0, 11, 365",
        "2004-02-29, 2005-03-01, 1, 12, 366",
        "2004-02-29, 2008-02-29, 4, 48, 1461",
        "2026-01-31, 2026-02-28, 0, 0, 28",
        "2026-01-31, 2026-03-01, 0, 1, 29",
        "2026-11-22, 2026-11-22, 0, 0, 0",
        "2026-11-22, 2025-11-23, 0, -11, -364",
        "2026-11-22, 2025-11-22, -1, -12, -365"
    })
    void what_is_completed_is_counted(LocalDate from, LocalDate to, int years, int months, int days) {
        assertThat(Interval.YEARS.between(from, to)).isEqualByComparingTo(BigDecimal.valueOf(years));
        assertThat(Interval.MONTHS.between(from, to)).isEqualByComparingTo(BigDecimal.valueOf(months));
        assertThat(Interval.DAYS.between(from, to)).isEqualByComparingTo(BigDecimal.valueOf(days));
    }

    /** On this the bounds rest: a date known to the month lies between its first and its last day. */
    @Property
    void a_day_later_never_counts_less_nor_skips_a_number(
            @ForAll @IntRange(max = 60_000) int from, @ForAll @IntRange(max = 60_000) int to) {
        for (Interval interval : Interval.values()) {
            BigDecimal before = interval.between(FIRST.plusDays(from), FIRST.plusDays(to));

            assertThat(interval.between(FIRST.plusDays(from), FIRST.plusDays(to + 1)))
                    .isBetween(before, before.add(BigDecimal.ONE));
            assertThat(interval.between(FIRST.plusDays(from + 1), FIRST.plusDays(to)))
                    .isBetween(before.subtract(BigDecimal.ONE), before);
        }
    }

    @Property
    void the_way_back_counts_the_same_below_zero(
            @ForAll @IntRange(max = 60_000) int from, @ForAll @IntRange(max = 60_000) int to) {
        for (Interval interval : Interval.values()) {
            BigDecimal there = interval.between(FIRST.plusDays(from), FIRST.plusDays(to));

            assertThat(interval.between(FIRST.plusDays(to), FIRST.plusDays(from)))
                    .isEqualByComparingTo(there.negate());
        }
    }
}
