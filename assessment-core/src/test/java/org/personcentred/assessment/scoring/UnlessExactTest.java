package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Possible;

/** Whether the numbers beside a guard are said to be each attained, or only not to be left. */
class UnlessExactTest {
    private static final String BODY = """
            sections:
              - id: all
                title: All
                items:
                  - {id: n, type: number, ask: How many, min: 0, max: 2, points: value}
                  - {id: m, type: number, ask: How many more, min: 0, max: 2, points: value}
                  - id: q
                    type: choice
                    ask: Which
                    options:
                      - {id: few, label: Few, points: 0}
                      - {id: many, label: Many, points: 2}
            conditions:
              none: {title: None, when: n = 0}
              some: {title: Some, when: n > 0}
            scores:
              - id: total
                title: Total
                formula: %s
                evidence: [us]
                range: [0, 2]
                unless: {when: "%s", say: It has no value then}
            """;

    @ParameterizedTest
    @CsvSource({
        "m / n,                       n = 0",
        "m / n,                       0 = n",
        "m / n,                       not (n > 0)",
        "m / n,                       none",
        "m / n,                       not some",
        "points(q),                   n = 0",
    })
    void what_is_left_beside_a_guard_is_each_attained(String formula, String guard) {
        Possible possible = possible(formula, guard);

        assertThat(possible.exact()).isTrue();
        assertThat(possible.numbers().highest()).isEqualByComparingTo("2");
    }

    /** Which of them are left is not worked out, so nobody may be told that each can come out. */
    @ParameterizedTest
    @CsvSource({
        // the guard ties two items, and one of them is in the formula too
        "n,                           n + m > 0",
        // the guard always holds, which its bounds do not see
        "points(q),                   n - n >= 0",
    })
    void of_any_other_guard_they_are_only_said_not_to_be_left(String formula, String guard) {
        assertThat(possible(formula, guard).exact()).isFalse();
    }

    private static Possible possible(String formula, String guard) {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted(formula, guard));
        return Made.score(form, "total", "").possible();
    }
}
