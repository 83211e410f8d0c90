package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;

/** Whoever uses those measurements that there are names the others, wherever the result is read. */
class LeftOutTest {
    private static final Assessment WALKING = Made.assessment("""
            conditions:
              slow: {title: Slow, when: "any_known(speed < 8, seconds > 15)"}
            sections:
              - id: all
                title: All
                items:
                  - {id: speed, type: number, ask: Speed, min: 0, max: 30}
                  - {id: seconds, type: number, ask: Seconds, min: 0, max: 120, evidence: [us]}
            decisions:
              - id: next
                title: Next
                rules: [{when: slow, then: act, label: Act}]
                otherwise: {then: wait, label: Wait}
            findings:
              - {id: found, title: Found, when: slow, urgency: soon, actions: [{id: act, label: Act}]}
            """);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'speed': 5, seconds", "'seconds': 20, speed"})
    void what_was_not_known_is_named_by_condition_decision_and_finding(String given, ItemId left) {
        Outcome outcome = Made.outcome(WALKING, given, "");

        assertThat(outcome.conditions().get(0).leftOut()).containsExactly(left);
        assertThat(outcome.decisions().get(0).leftOut()).containsExactly(left);
        assertThat(outcome.findings().get(0).leftOut()).containsExactly(left);
    }

    @Test
    void where_all_is_known_or_nothing_is_nothing_was_left_out() {
        Outcome all = Made.outcome(WALKING, "'speed': 5, 'seconds': 9", "");
        Outcome nothing = Made.outcome(WALKING, "", "");

        assertThat(all.decisions().get(0).leftOut()).isEmpty();
        assertThat(nothing.decisions().get(0).leftOut()).isEmpty();
        assertThat(nothing.decisions().get(0).askAbout()).containsExactly(new ItemId("speed"), new ItemId("seconds"));
    }

    /** A number that allows for what is missing does so for whatever reads it: a formula, a band, or a decision. */
    @Test
    void what_a_number_made_allowance_for_is_named_wherever_that_number_is_read() {
        Assessment form = Made.assessmentWithWarnings("""
                options:
                  worth: [{id: o0, label: Never, points: 0}, {id: o3, label: Much, points: 3}]
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: q1, type: choice, ask: One, options: worth}
                      - {id: q2, type: choice, ask: Two, options: worth}
                      - {id: q3, type: choice, ask: Three, options: worth}
                scores:
                  - {id: total, title: Total, formula: "sum(points(q1), points(q2), points(q3))", range: [0, 9], missing: {prorate: {atLeast: 2, round: half_up}, evidence: [us]},
                     bands: [{id: some, label: Some, to: 3}, {id: much, label: Much, from: 4}]}
                  - {id: twice, title: Twice, formula: "total * 2", range: [0, 18]}
                  - {id: by_band, title: By band, formula: "if(band(total) = 'much', 1, 0)", range: [0, 1]}
                decisions:
                  - {id: next, title: Next, rules: [{when: "band(total) = 'much'", then: act, label: Act}], otherwise: {then: wait, label: Wait}}
                  - {id: later, title: Later, rules: [{when: "next = 'act'", then: act, label: Act}], otherwise: {then: wait, label: Wait}}
                """);

        Outcome scaled = Made.outcome(form, "'q1': 'o3', 'q2': 'o3'", "");
        Outcome whole = Made.outcome(form, "'q1': 'o3', 'q2': 'o3', 'q3': 'o0'", "");

        assertThat(scaled.scores())
                .extracting(result -> result.policy().orElse(""))
                .containsOnly("prorate");
        assertThat(scaled.decisions())
                .allSatisfy(decision -> assertThat(decision.leftOut()).containsExactly(new ItemId("q3")));
        assertThat(whole.scores())
                .extracting(result -> result.policy().orElse(""))
                .containsOnly("");
        assertThat(whole.decisions())
                .allSatisfy(decision -> assertThat(decision.leftOut()).isEmpty());
    }
}
