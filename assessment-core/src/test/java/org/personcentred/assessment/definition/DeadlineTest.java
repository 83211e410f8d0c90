package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "Today, 2026-11-30",
        "now, 2026-11-30",
        "1 day, 2026-12-01",
        "2 weeks, 2026-12-14",
        "3 months, 2027-02-28",
        "1 year, 2027-11-30",
        "before the next visit,",
        "2 fortnights,",
        "week,"
    })
    void an_author_s_words_mean_a_day_or_none(String words, LocalDate day) {
        assertThat(Deadline.day(words, LocalDate.of(2026, 11, 30))).isEqualTo(Optional.ofNullable(day));
    }
}
