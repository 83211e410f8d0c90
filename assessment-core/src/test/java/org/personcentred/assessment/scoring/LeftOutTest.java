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
}
