package org.personcentred.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;

class WesternDigitsTest {
    private static final Assessment BED = Forms.assessment("""
            format: 1
            id: bed
            version: 1.0.0
            title: Bed
            language: en-GB
            about:
              purpose: To try out a time.
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            sections:
              - id: all
                title: Everything
                items:
                  - id: bedtime
                    type: time
                    ask: When do you go to bed?
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "٠١٢٣٤٥٦٧٨٩ | 0123456789",
                "۰۱۲۳۴۵۶۷۸۹ | 0123456789",
                "-١٢٫٥ | -12.5",
                "١٬٢٣٤ | 1,234",
                "12.5 | 12.5",
                "مارس | مارس",
                "१२ | १२",
            })
    void arabic_and_persian_digits_are_read_and_all_else_is_left_as_it_is(String typed, String read) {
        assertThat(WesternDigits.of(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "9:15, 09:15",
        "9.15, 09:15",
        "09:15, 09:15",
        "9pm, 21:00",
        "9:15 am, 09:15",
        "9.15 p.m., 21:15",
        "12 am, 00:00",
        "12:30 PM, 12:30",
        "0:05, 00:05"
    })
    void what_can_only_mean_one_time_is_that_time(String typed, String time) {
        Submission submission = Submission.ofForm(BED, Map.of("bedtime", List.of(typed)));

        assertThat(Forms.outcome(submission)).contains("\"bedtime\":\"" + time + "\"");
    }

    @ParameterizedTest
    @CsvSource({"9", "24:00", "9:5", "13 pm", "0 am", "21:15 pm", "9m", "9:15 a", "915", "quarter past 9"})
    void what_could_mean_two_times_or_none_is_asked_for_again(String typed) {
        Submission submission = Submission.ofForm(BED, Map.of("bedtime", List.of(typed)));

        assertThat(Forms.outcome(submission)).endsWith("""
                        must be written like 14:30, from 00:00 to 23:59. Midnight is 00:00.""");
    }

    @ParameterizedTest
    @CsvSource({"١٤:٣٠", "۱۴:۳۰", "14:٣٠"})
    void a_time_in_arabic_digits_is_that_time(String typed) {
        Submission submission = Submission.ofForm(BED, Map.of("bedtime", List.of(typed)));

        assertThat(Forms.outcome(submission)).contains("\"bedtime\":\"14:30\"");
    }
}
