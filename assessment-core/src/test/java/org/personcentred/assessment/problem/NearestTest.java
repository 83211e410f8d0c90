package org.personcentred.assessment.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("gait_speed", "gait_aid", "q1", "q10", "label", "minimum", "fallen");

    @ParameterizedTest
    @CsvSource({
        "lable,label",
        "labl,label",
        "labels,label",
        "Label,label",
        "minimun,minimum",
        "gait_sped,gait_speed",
        "gaitspeed,gait_speed",
        "giat_aid,gait_aid",
        "q11,q1",
        "fellan,fallen",
        "gait_seped,gait_speed",
    })
    void a_slip_finds_the_name_that_was_meant(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"lbl", "weight", "''", "q", "total", "fxxlen_x"})
    void what_is_too_far_from_everything_finds_nothing(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void of_two_equally_near_names_the_first_is_taken() {
        assertThat(Nearest.to("q3", List.of("q2", "q1"))).contains("q2");
    }

    @Test
    void a_name_longer_than_any_real_one_is_not_compared() {
        assertThat(Nearest.to("a".repeat(65), List.of("a".repeat(65)))).isEmpty();
        assertThat(Nearest.to("a".repeat(64), List.of("a".repeat(65)))).contains("a".repeat(65));
    }
}
