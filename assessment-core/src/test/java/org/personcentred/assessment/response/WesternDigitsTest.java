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
    @CsvSource({"١٤:٣٠", "۱۴:۳۰", "14:٣٠"})
    void a_time_in_arabic_digits_is_that_time(String typed) {
        Submission submission = Submission.ofForm(BED, Map.of("bedtime", List.of(typed)));

        assertThat(Forms.outcome(submission)).contains("\"bedtime\":\"14:30\"");
    }
}
