package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** An age up to the day of completion has the end that its score says, and comes into no band beyond it. */
class AgeThatEndsTest {
    private static final String BODY = """
            sections:
              - id: all
                title: All
                items:
                  - {id: born, type: date, ask: Born, precision: day, notBefore: 1900-01-01, notAfter: today, evidence: [us]}
            scores:
              - id: age
                title: Age
                formula: "years_between(born, completed_on)"
                range: [0, 120]
                unless: {when: "years_between(born, completed_on) > 120", say: Nobody is that old}
                bands:
                  - {id: younger, label: Younger, below: 65}
                  - {id: older, label: Older, from: 65}
            decisions:
              - id: next
                title: Next
                rules: [{when: age >= 65, then: look, label: Look}]
                otherwise: {then: wait, label: Wait}
            """;

    private final Assessment age = Made.assessment(BODY);

    @ParameterizedTest
    @CsvSource({
        "1961-11-22, 2026-11-22, 65, older",
        "1961-11-23, 2026-11-22, 64, younger",
        "1900-01-01, 2020-12-31, 120, older"
    })
    void up_to_its_end_it_is_in_a_band(String born, LocalDate completedOn, BigDecimal years, String band) {
        ScoreResult result = outcome(born, completedOn).scores().get(0);

        assertThat(result.value()).isEqualTo(Value.of(years));
        assertThat(result.band().orElseThrow().id()).isEqualTo(band);
    }

    @Test
    void beyond_it_there_is_no_value_and_nothing_is_decided() {
        Outcome outcome = outcome("1900-01-01", LocalDate.of(2021, 1, 1));

        assertThat(outcome.scores().get(0).value()).isEqualTo(new Value.Undefined("Nobody is that old"));
        assertThat(outcome.decisions().get(0).result()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"110, RANGE_OF_DAYS", "130, RANGE_NOT_EXACT"})
    void the_range_ends_where_the_score_does(String end, String code) {
        assertThat(Made.codes(BODY.replace("[0, 120]", "[0, " + end + "]"))).containsExactly(code);
    }

    private Outcome outcome(String born, LocalDate completedOn) {
        String json = "{\"assessment\": \"made-up\", \"version\": \"1.0.0\", \"answers\": {\"born\": \"%s\"}}"
                .formatted(born);
        Submission submission = Submission.ofJson(age, json.getBytes(StandardCharsets.UTF_8));
        Checked<Response> checked = ResponseChecker.check(submission.completedOn(completedOn));
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }
}
