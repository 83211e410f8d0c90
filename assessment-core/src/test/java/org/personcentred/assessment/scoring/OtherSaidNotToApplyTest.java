package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Value;

/**
 * Another assessment and the rows of a group are each one question to what stands around them: said not to apply, they
 * make no condition hold, and are missing in a number that is worked out of them.
 */
class OtherSaidNotToApplyTest {
    private static final String ONE = """
            sections:
              - id: all
                title: All
                items: [{id: steps, type: number, ask: Steps, min: 0, max: 4, points: value, evidence: [us]}]
            scores:
              - {id: total, title: Total, sum: [steps], evidence: [us]}
            conditions:
              few: {title: Few, when: "steps < 2"}
            """;

    private static final Assessment AROUND = Made.assessmentAround("""
            sections:
              - id: all
                title: All
                items:
                  - {id: test, type: assessment, ask: Test, use: made-up@1.0.0, evidence: [us]}
                  - {id: pain, type: number, ask: Pain, min: 0, max: 4, points: value, evidence: [us]}
                  - id: falls
                    type: group
                    ask: Falls
                    entry: fall
                    least: 0
                    most: 2
                    evidence: [us]
                    items: [{id: minutes, type: number, ask: Minutes, min: 0, max: 9, evidence: [us]}]
            scores:
              - {id: both, title: Both, formula: "test.total + pain", evidence: [us]}
              - {id: lain, title: Lain, formula: "pain + sum(falls, minutes)", evidence: [us]}
            findings:
              - {id: low, when: "test.total < 3", urgency: soon, title: Low, actions: [{id: a, label: A}]}
              - {id: few, when: "test.few", urgency: soon, title: Few, actions: [{id: b, label: B}]}
              - {id: long, when: "any(falls, minutes > 3)", urgency: soon, title: Long, actions: [{id: c, label: C}]}
              - {id: high, when: "both >= 4", urgency: soon, title: High, actions: [{id: d, label: D}]}
              - {id: down, when: "lain >= 4", urgency: soon, title: Down, actions: [{id: e, label: E}]}
            """, Made.assessment(ONE));

    @ParameterizedTest(name = "pain of {0}: {1}")
    @CsvSource({"4, high down", "3, high? down?"})
    void a_sum_settles_what_it_would_settle_whatever_the_answer_were(String pain, String findings) {
        Outcome outcome =
                Made.outcome(AROUND, "'pain': " + pain, "'test': 'not_applicable', 'falls': 'not_applicable'");

        assertThat(Made.found(outcome)).containsExactlyInAnyOrder(findings.split(" "));
    }

    @Test
    void the_numbers_can_still_be_what_any_answer_would_make_them() {
        Outcome outcome = Made.outcome(AROUND, "'pain': 1", "'test': 'not_applicable', 'falls': 'not_applicable'");

        assertThat(outcome.scores())
                .extracting(ScoreResult::value)
                .containsExactly(
                        new Value.Missing(Set.of(new ItemId("test"))), new Value.Missing(Set.of(new ItemId("falls"))));
        assertThat(outcome.scores())
                .extracting(score -> score.possible().numbers().lowest() + " to "
                        + score.possible().numbers().highest())
                .containsExactly("1 to 5", "1 to 19");
    }

    @Test
    void with_answers_it_is_as_ever() {
        Outcome outcome = Made.outcome(
                AROUND,
                "'pain': 1, 'falls': [{'minutes': 4}], 'test': {'assessment': 'made-up', 'version': '1.0.0', 'answers': {'steps': 1}}",
                "");

        assertThat(outcome.findings().stream().map(FindingResult::id))
                .containsExactlyInAnyOrder("low", "few", "long", "down");
        assertThat(outcome.scores().get(0).value()).isEqualTo(Value.of(new BigDecimal("2")));
    }
}
