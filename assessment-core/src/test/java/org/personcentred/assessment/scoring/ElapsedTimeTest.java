package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Value;

/** The time since a day of which every answer would give the same number of years. */
class ElapsedTimeTest {
    private static final Assessment FORM = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - {id: began, type: date, ask: When did it begin, notBefore: 2000-01-01, notAfter: 2000-03-31, coarsest: month, evidence: [us]}
            scores:
              - {id: years, title: Years, formula: "years_between(began, '2020-06-01')"}
            """);

    @Test
    void a_day_that_was_not_said_is_missing_although_it_could_come_to_one_number_only() {
        assertThat(Made.score(FORM, "years", "").value()).isEqualTo(new Value.Missing(Set.of(new ItemId("began"))));
    }

    @Test
    void a_month_that_was_said_is_enough() {
        assertThat(Made.score(FORM, "years", "'began': '2000-02'").value()).isEqualTo(Value.of(BigDecimal.valueOf(20)));
    }
}
