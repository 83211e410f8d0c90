package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One question is not answered and open at once, and what is ticked counts what it counts. */
class AnsweredAndNotTest {
    private static final String FORM = """
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, type: choice, ask: First, options: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]}
                  - id: q2
                    type: choice
                    ask: Second
                    options: [{id: a, label: A, points: 0}, {id: b, label: B, points: 2}]
                    points: [{reason: declined, points: 1}]
                    evidence: [us]
                  - {id: q3, type: choice, ask: Third, when: "q1 = 'a'", options: [{id: a, label: A}, {id: b, label: B}]}
                  - {id: n, type: number, ask: How many, min: 0, max: 24}
                  - {id: m, type: number, ask: How many more, min: 0, max: 24, when: "q1 = 'a'"}
                  - id: c
                    type: choices
                    ask: Which
                    atMost: 2
                    options: [{id: x, label: X, points: 1}, {id: y, label: Y, points: 2}, {id: z, label: Z, points: 4}, {id: none, label: None, points: 0, exclusive: true}]
            findings:
              - {id: found, urgency: soon, title: Found, evidence: [us], actions: [{id: act, label: Act}], when: "%s"}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason(q1) = 'declined' and q1 = 'a'",
                "reason(q1) = 'not_applicable' and q1 = 'a'",
                "reason(q2) = 'declined' and q2 = 'b'",
                "reason(q2) = 'unknown' and points(q2) = 2",
                "q1 = 'b' and (n > 3 or q2 = 'a') and reason(q1) = 'declined'",
                "reason(n) = 'declined' and n < 10",
                "n < 10 and not answered(n)",
                "n = 3 and not answered(n)",
                "n + n < 10 and not answered(n)",
                "q1 != 'b' and not answered(q1)",
                "includes(c, 'x') and not answered(c)",
                "includes(c, 'x') and reason(c) = 'unknown'",
                "points(c) > 5 and includes(c, 'x')",
                "points(c) = 3 and includes(c, 'z')",
                "points(c) > 0 and includes(c, 'none')",
                "points(c) = 4 and includes(c, 'y')",
            })
    void what_can_never_hold_is_told(String when) {
        assertThat(Made.codes(FORM.formatted(when))).containsExactly("FINDING_NEVER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason(q1) = 'declined'",
                "reason(q1) = 'declined' and q2 = 'a'",
                "reason(q1) = 'declined' or q1 = 'a'",
                "reason(q2) = 'declined' and points(q2) = 1",
                "points(q2) = 1 and not answered(q2)",
                "reason(q1) = 'declined' and not answered(q1)",
                "reason(q1) = 'declined' and not answered(q3)",
                "q1 = 'a' and reason(q3) = 'unknown'",
                "q1 = 'a' and not answered(q3)",
                "q1 = 'b' and not answered(q3)",
                "q1 = 'b' and not (q3 = 'a') and not answered(q3)",
                "n < 10 and not answered(m)",
                "n < 10 or not answered(n)",
                "n >= 0 and not answered(n)",
                "(n < 3 or q1 = 'a') and not answered(n)",
                "(includes(c, 'x') or q1 = 'a') and not answered(c)",
                "(points(c) > 5 and includes(c, 'y') or q1 = 'a') and not answered(c)",
                "reason(n) = 'declined' and n >= 0",
                "not answered(n) and reason(n) = 'declined'",
                "points(c) > 5 and includes(c, 'y')",
                "points(c) = 5 and includes(c, 'x')",
                "points(c) = 0 and includes(c, 'none')",
                "points(c) = 1 and not includes(c, 'z')",
                "includes(c, 'x') and reason(n) = 'declined'",
            })
    void what_can_hold_loads(String when) {
        assertThat(Made.codes(FORM.formatted(when))).isEmpty();
    }
}
