package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Problem;

/** A score that says when it has no value: what it can be where it has one. */
class UnlessTest {
    private static final String BODY = """
            parameters:
              per: {value: 2, title: For each, fixed: true}
            sections:
              - id: all
                title: All
                items:
                  - {id: stumbles, type: number, ask: Stumbles, min: 0, max: 5}
                  - {id: steps, type: number, ask: Steps, min: 0, max: 5}
            scores:
              - id: rate
                title: Rate
                formula: per * stumbles / steps
                evidence: [us]
                range: [0, 10]
                unless: {when: steps = 0, say: Nobody walked}
            """;

    private final Assessment form = Made.assessment(BODY);

    @Test
    void with_nothing_answered_it_can_become_what_its_range_says() {
        Numbers possible = Made.score(form, "rate", "").possible().numbers();

        assertThat(possible.lowest()).isEqualByComparingTo("0");
        assertThat(possible.highest()).isEqualByComparingTo("10");
    }

    @Test
    void where_it_holds_there_is_no_value_and_it_says_why() {
        assertThat(Made.score(form, "rate", "'stumbles': 1, 'steps': 0").value())
                .isEqualTo(new Value.Undefined("Nobody walked"));
    }

    @Test
    void a_fixed_parameter_is_not_set_by_a_host() {
        assertThat(form.with(Map.of("per", new Setting.OfNumber(BigDecimal.TEN)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("PARAMETER_NOT_ALLOWED");
    }

    @Test
    void bounds_that_say_nothing_are_not_told() {
        Numbers all = Numbers.WITHOUT_LIMIT;

        assertThat(all.hasEnds()).isFalse();
        assertThat(Numbers.NONE.hasEnds()).isFalse();
        assertThat(Numbers.of(BigDecimal.ONE).hasEnds()).isTrue();
    }
}
