package org.personcentred.assessment.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.studio.docs.InstrumentPage;

/** With its page, a score can be worked out by hand. */
class WorkedByHandTest {
    private static final String DEFINITION = """
            format: 1
            id: by-hand
            version: 1.0.0
            title: By hand
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            evidence: {us: {cite: Made up for a test}}
            options:
              o: [{id: a, label: A, points: 0}, {id: b, label: B, points: 1}]
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, ask: Q1, type: choice, options: o}
                  - {id: q2, ask: Q2, type: choice, options: o, when: "q1 = 'b'", ifNotAsked: {points: 1}}
                  - id: q3
                    ask: Q3
                    type: choice
                    options: o
                    when: "q1 = 'b'"
                    ifNotAsked: {points: 0.5, when: "q1 = 'a'"}
            scores:
              - id: total
                title: Total
                sum: q1..q3
                missing: {prorate: {atLeast: 2, round: %s}, evidence: [us]}
            """;

    @Test
    void the_page_says_what_a_question_counts_that_is_not_asked_and_when() {
        assertThat(page("up"))
                .contains("\nWhere it is not asked, it counts 1 point.\n")
                .contains("\nWhere it is not asked, it counts 0.5 points, if q1 is 'a'.\n");
    }

    @Test
    void the_page_says_how_a_total_is_scaled_up_and_rounded() {
        String scaled = "where just 2 of the 3 are known, what they add up to divided by 2 and multiplied by 3,";

        assertThat(page("up")).contains(scaled + " rounded up to a whole number.");
        assertThat(page("half_up")).contains(scaled + " rounded to a whole number (a half goes away from 0).");
        assertThat(page("none")).contains(scaled + " not rounded.");
    }

    @Test
    void a_score_whose_author_says_no_direction_is_not_said_to_have_no_better_end() {
        assertThat(page("up")).contains("Neither end is said to be better.");
    }

    private static String page(String round) {
        Checked<Assessment> read = DefinitionReader.read(
                "definition.yaml", DEFINITION.formatted(round).getBytes(UTF_8));
        return InstrumentPage.of(((Checked.Valid<Assessment>) read).value(), List.of());
    }
}
