package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CaseResult;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;

/**
 * A published example of a PHQ-9 gives the total 13 for answers that come to 10. Written down as a worked case it is
 * refused, in words that say what is expected and what comes.
 */
class MistakenTotalTest {
    private static final String EXAMPLE = """
            - name: As it was published
              source: An example with a total that its answers do not come to
              answers:
                q1: several_days
                q2: more_than_half
                q3: several_days
                q4: more_than_half
                q5: several_days
                q6: several_days
                q7: several_days
                q8: several_days
                q9: not_at_all
              expect:
                scores:
                  total: 13
                bands:
                  total: moderate
            """;

    @Test
    void thirteen_for_answers_that_come_to_ten_is_told_with_both_numbers() {
        Assessment phq9 = ShippedAssessments.find("phq-9", "1.0.0").orElseThrow();
        Checked<List<Case>> read = CasesReader.read(phq9, "cases.yaml", EXAMPLE.getBytes(UTF_8));

        assertThat(read.problems()).isEmpty();
        CaseResult result = ((Checked.Valid<List<Case>>) read).value().get(0).run();
        assertThat(result.passed()).isFalse();
        assertThat(result.differences()).containsExactly(new CaseResult.Line("score total", "13", "10"));
    }
}
