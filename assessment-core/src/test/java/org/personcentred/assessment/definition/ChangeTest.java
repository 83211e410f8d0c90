package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a change has to be: by one size, by several of which one is enough, or by where the score began. */
class ChangeTest {
    private static final Change AT_LEAST_2 = change("2", null, null);
    private static final Change MORE_THAN_2 = change(null, "2", null);
    private static final Change TWO_OR_30_PERCENT = change("2", null, "30");
    private static final Change BY_BASELINE = new Change(
            List.of(step(null, "24", "5"), step("25", "34", "7"), step("35", "44", "5"), step("45", null, "4")),
            List.of(),
            true);

    @ParameterizedTest
    @CsvSource({"5,7,true", "7,5,true", "5,6,false", "5,5,false"})
    void at_least_holds_from_that_size_on_both_ways(BigDecimal earlier, BigDecimal later, boolean reached) {
        assertThat(isReached(AT_LEAST_2, earlier, later)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"5,7,false", "5,8,true", "8,5,true", "5,7.1,true"})
    void more_than_holds_only_beyond_that_size(BigDecimal earlier, BigDecimal later, boolean reached) {
        assertThat(isReached(MORE_THAN_2, earlier, later)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"3,2,true", "4,3,false", "10,8,true", "0,1,false", "0,2,true", "3.4,2.4,false", "3.3,2.3,true"})
    void of_several_sizes_one_is_enough_and_nothing_has_no_share(
            BigDecimal earlier, BigDecimal later, boolean reached) {
        assertThat(isReached(TWO_OR_30_PERCENT, earlier, later)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,false", "-2,false"})
    void an_earlier_nothing_has_no_share_and_where_only_that_counts_nothing_can_be_said(
            BigDecimal earlier, boolean unknown) {
        Change.Step share = change(null, null, "50").at(earlier).orElseThrow();
        Change.Step sizeToo = TWO_OR_30_PERCENT.at(earlier).orElseThrow();

        assertThat(share.hasNoShareOf(earlier)).isEqualTo(unknown);
        assertThat(sizeToo.hasNoShareOf(earlier)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "24,29,true",
        "24,28,false",
        "25,32,true",
        "25,31,false",
        "34,40,false",
        "34,41,true",
        "35,40,true",
        "44,48,false",
        "45,49,true",
        "45,48,false",
        "56,52,true",
        "56,53,false"
    })
    void by_baseline_the_earlier_value_says_how_large(BigDecimal earlier, BigDecimal later, boolean reached) {
        assertThat(isReached(BY_BASELINE, earlier, later)).isEqualTo(reached);
    }

    private static boolean isReached(Change change, BigDecimal earlier, BigDecimal later) {
        return change.at(earlier).orElseThrow().isReached(earlier, later);
    }

    private static Change change(@Nullable String atLeast, @Nullable String moreThan, @Nullable String percent) {
        return new Change(
                List.of(new Change.Step(Stretch.ALL, number(atLeast), number(moreThan), number(percent))),
                List.of(),
                false);
    }

    private static Change.Step step(@Nullable String from, @Nullable String to, String atLeast) {
        Stretch baseline = new Stretch(number(from), number(to), Optional.empty());
        return new Change.Step(baseline, number(atLeast), Optional.empty(), Optional.empty());
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
