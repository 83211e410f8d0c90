package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Messages;

/**
 * A published model of the GAD-7 ends a band at 14 and begins the next at 16, so that whoever comes to 15 is in none.
 * Seven questions of 0 to 3 points, in words of our own, with these bands do not load.
 */
class BandsWithoutFifteenTest {
    private static final String HEAD = """
            format: 1
            id: worry
            version: 1.0.0
            title: Worry
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            options:
              days: [{id: none, label: None, points: 0}, {id: some, label: Some, points: 1},
                {id: most, label: Most, points: 2}, {id: all, label: All, points: 3}]
            sections:
              - id: all
                title: The last two weeks
                items:
            """;
    private static final String SCORE = """
            scores:
              - id: total
                title: Worry
                sum: q1..q7
                range: [0, 21]
                bands:
                  - {id: minimal, label: Minimal, to: 4}
                  - {id: mild, label: Mild, from: 5, to: 9}
                  - {id: moderate, label: Moderate, from: 10, to: 14}
                  - {id: severe, label: Severe, from: 16}
            """;

    @Test
    void bands_of_a_gad_7_that_leave_out_15_are_refused_and_the_message_names_it() {
        String questions = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> "      - {id: q" + n + ", ask: Question " + n + ", type: choice, options: days}\n")
                .collect(Collectors.joining());

        assertThat(DefinitionReader.read("definition.yaml", (HEAD + questions + SCORE).getBytes(UTF_8))
                        .problems())
                .extracting(problem ->
                        problem.code() + ": " + Messages.of(Locale.ENGLISH).say(problem))
                .containsExactly("BAND_GAP: The score \"total\" can be 15, and no band holds that."
                        + " Let one band end where the next begins.");
    }
}
