package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;

/** AUDIT-C: after "never" the other questions are not asked, and count 0 because the definition says so. */
class ItemsNotAskedTest {
    private static final String BODY = """
            options:
              amount:
                - {id: none, label: None, points: 0}
                - {id: some, label: Some, points: 2}
                - {id: much, label: Much, points: 4}
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, type: choice, ask: How often, options: amount, evidence: [us]}
                  - {id: q2, type: choice, ask: How much, options: amount, when: "q1 != 'none'", ifNotAsked: {points: 0}}
                  - {id: q3, type: choice, ask: How much at once, options: amount, when: "q1 != 'none'", ifNotAsked: {points: 0}}
            scores:
              - {id: total, title: Total, sum: q1..q3, range: [0, 12]}
            """;

    private final Assessment audit =
            Made.assessment(BODY.replace("range: [0, 12]", "range: [0, 12]").replace("scores:", "scores:"));

    @Test
    void after_never_the_questions_that_are_not_asked_count_nothing() {
        assertThat(Made.score(audit, "total", "'q1': 'none'").value()).isEqualTo(Value.of(BigDecimal.ZERO));
    }

    @Test
    void asked_and_not_answered_is_missing_all_the_same() {
        ScoreResult total = Made.score(audit, "total", "'q1': 'some', 'q2': 'much'");

        assertThat(total.value()).isEqualTo(new Value.Missing(Set.of(new ItemId("q3"))));
    }

    @Test
    void before_anything_is_answered_every_total_is_possible() {
        Possible possible = Made.score(audit, "total", "").possible();

        assertThat(possible.numbers().lowest()).isEqualByComparingTo("0");
        assertThat(possible.numbers().highest()).isEqualByComparingTo("12");
    }

    /** An answer without points decides here, too, whether the next question is asked. */
    @Test
    void an_answer_that_counts_nothing_is_no_reason_to_refuse_what_rests_on_the_score() {
        String decided = BODY.replace(
                        "- {id: much, label: Much, points: 4}",
                        "- {id: much, label: Much, points: 4}\n    - {id: dk, label: Could not be judged}")
                .concat("""
                decisions:
                  - id: next
                    title: Next
                    evidence: [us]
                    rules: [{when: total >= 6, then: go, label: Go}]
                    otherwise: {then: stop, label: Stop}
                """);

        assertThat(Made.codes(decided)).containsOnly("OPTION_WITHOUT_POINTS");
        assertThat(Made.outcome(Made.assessmentWithWarnings(decided), "'q1': 'dk'", "")
                        .decisions()
                        .get(0)
                        .result())
                .isEmpty();
    }

    @Test
    void without_a_word_on_what_it_then_counts_the_definition_does_not_load() {
        String silent = BODY.replace(", ifNotAsked: {points: 0}", "");

        assertThat(Made.codes(silent)).contains("SUM_OF_CONDITIONAL");
    }
}
