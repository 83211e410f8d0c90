package org.personcentred.assessment.render.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.schemas.ShippedAssessments;

class CourseAxisTest {
    private static final Score DROP =
            ShippedAssessments.load("postural-bp").scores().get("drop_systolic_1");
    private static final Score WALK =
            ShippedAssessments.load("timed-up-and-go").scores().get("time");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13.9 11.8 10.1 | 0 to 15
            15 10          | 0 to 15
            15.1 10        | 0 to 20
            0.31 0.42      | 0 to 0.6
            12000 30000    | 0 to 30000
            0 0            | 0 to 1
            -12 8          | -15 to 10
            -8 -5          | -8 to 0
            -5 -5          | -6 to 0
            """)
    void without_ends_of_its_own_it_holds_0_and_the_numbers_between_round_ones(String numbers, String ends) {
        assertThat(said(CourseAxis.of(DROP, numbers(numbers)))).isEqualTo(ends);
    }

    @Test
    void its_ends_have_no_more_digits_than_the_score_shows() {
        assertThat(said(CourseAxis.of(WALK, numbers("0.11 0.12")))).isEqualTo("0 to 0.2");
        assertThat(said(CourseAxis.of(WALK, numbers("0.01 0.02")))).isEqualTo("0 to 0.1");
    }

    @Test
    void a_score_with_two_ends_has_those() {
        Score total = ShippedAssessments.load("phq-9").scores().get("total");

        assertThat(said(CourseAxis.of(total, numbers("3 4")))).isEqualTo("0 to 27");
    }

    private static List<BigDecimal> numbers(String numbers) {
        return Stream.of(numbers.split(" ")).map(BigDecimal::new).toList();
    }

    private static String said(Range range) {
        return Stream.of(range.lowest(), range.highest())
                .map(end -> (end.signum() == 0 ? BigDecimal.ZERO : end.stripTrailingZeros()).toPlainString())
                .reduce((lowest, highest) -> lowest + " to " + highest)
                .orElseThrow();
    }
}
