package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;

/** With the working of an outcome in JSON anybody can work a score out by hand. */
class WorkingJsonTest {
    private static final String ITEMS = """
            options:
              o: [{id: a, label: A, points: 0}, {id: b, label: B, points: 1}, {id: c, label: C, points: 3}]
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, ask: Q1, type: choice, options: o}
                  - {id: q2, ask: Q2, type: choice, options: o}
                  - {id: q3, ask: Q3, type: choice, options: o, when: "q1 != 'a'", ifNotAsked: {points: 0}}
                  - id: q4
                    ask: Q4
                    type: choice
                    options: o
                    points: [{reason: unable, points: 2}]
            scores:
              - id: total
                title: Total
                sum: q1..q4
                range: [0, 12]
                evidence: [us]
            """;

    @Test
    void a_sum_that_was_scaled_up_says_from_what_and_how_it_was_rounded() {
        Assessment form = Made.assessmentWithWarnings(
                ITEMS + "    missing: {prorate: {atLeast: 2, round: up}, evidence: [us]}\n");

        String told = OutcomeJson.write(Made.outcome(form, "'q1': 'b', 'q2': 'b', 'q4': 'c'", ""));

        assertThat(told)
                .contains("\"rule\":\"prorate\",\"scaled\":{\"sum\":5,\"answered\":3,\"of\":4,\"round\":\"up\"}");
        assertThat(OutcomeJson.write(Made.outcome(form, "'q1': 'b', 'q2': 'b', 'q3': 'a', 'q4': 'c'", "")))
                .doesNotContain("\"rule\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "up", "half_up", "half_down", "half_even"})
    void the_rounding_is_called_what_definitions_call_it(String round) {
        Assessment form = Made.assessmentWithWarnings(
                ITEMS + "    missing: {prorate: {atLeast: 2, round: " + round + "}, evidence: [us]}\n");

        assertThat(OutcomeJson.write(Made.outcome(form, "'q1': 'b', 'q2': 'b', 'q4': 'c'", "")))
                .contains("\"round\":\"" + round + "\"");
    }

    @Test
    void what_a_question_counts_that_was_not_asked_or_left_open_for_a_reason_names_the_rule() {
        Assessment form = Made.assessmentWithWarnings(ITEMS);

        String told = OutcomeJson.write(Made.outcome(form, "'q1': 'a', 'q2': 'b'", "'q4': 'unable'"));

        assertThat(told)
                .contains("\"item\":\"q3\",\"answer\":null,\"points\":0,\"rule\":\"ifNotAsked\"}")
                .contains("\"item\":\"q4\",\"answer\":null,\"points\":2,\"rule\":\"reason\"}");
    }

    @Test
    void a_rule_for_one_missing_part_is_told_from_one_for_all_of_them() {
        String own = "    missing: {policy: refuse, but: {q2: {points: 0.5, say: Half}}, evidence: [us]}\n";
        String all = "    missing: {treat_as: 0.5, evidence: [us]}\n";
        String answers = "'q1': 'b', 'q3': 'b', 'q4': 'b'";

        assertThat(OutcomeJson.write(Made.outcome(Made.assessmentWithWarnings(ITEMS + own), answers, "")))
                .contains("\"policy\":\"but\"")
                .contains("\"rule\":\"but\"");
        assertThat(OutcomeJson.write(Made.outcome(Made.assessmentWithWarnings(ITEMS + all), answers, "")))
                .contains("\"policy\":\"treat_as\"")
                .contains("\"rule\":\"treat_as\"");
    }
}
