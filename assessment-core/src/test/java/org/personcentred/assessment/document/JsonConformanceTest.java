package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.problem.Checked;

class JsonConformanceTest {

    static Stream<String> mustReject() throws IOException {
        return lines("must-reject.txt");
    }

    static Stream<String> mustAccept() throws IOException {
        return lines("must-accept.txt");
    }

    @ParameterizedTest
    @MethodSource("mustReject")
    void what_is_not_json_is_refused(String text) {
        assertThat(Reading.json(text).problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("mustAccept")
    void what_is_json_is_read(String text) {
        assertThat(Reading.json(text)).isInstanceOf(Checked.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a\nb\"]",
                "[\"a\tb\"]",
                "[\"a\u0000b\"]",
                "[\"a\u001fb\"]",
                "[\f1]",
                "[\u00a01]",
                "[\u000b]",
                "[1]\u0000",
                "\u2060[]"
            })
    void white_space_is_only_what_json_says_and_never_inside_a_text(String text) {
        assertThat(Reading.json(text).problems()).hasSize(1);
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(mustReject().count()).isGreaterThan(100);
        assertThat(mustAccept().count()).isGreaterThan(25);
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream stream = JsonConformanceTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
