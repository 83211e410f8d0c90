package org.personcentred.assessment.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.Digest;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

/** What an outcome says as JSON, and the name that stands for just that. */
class OutcomeJsonTest {
    private static final Assessment FORM = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - {id: low, type: yes_no, ask: Low, evidence: [us]}
                  - {id: tired, type: yes_no, ask: Tired}
            decisions:
              - id: next
                title: Next
                rules: [{when: "low = 'yes'", then: talk, label: Talk}]
                otherwise: {then: wait, label: Wait}
            findings:
              - id: low_mood
                when: "low = 'yes'"
                urgency: soon
                title: Low
                actions: [{id: ring, label: Ring, showTo: [practitioner]}]
            """);

    private static final Outcome LOW = Made.outcome(FORM, "'low': 'yes'", "");
    private static final Outcome WELL = Made.outcome(FORM, "'low': 'no'", "");

    @Test
    void an_action_says_who_is_to_see_it() {
        assertThat(OutcomeJson.write(LOW)).contains("\"showTo\":[\"practitioner\"]");
    }

    @Test
    void a_result_by_a_rule_is_not_what_holds_otherwise() {
        assertThat(LOW.decisions().get(0).isOtherwise()).isFalse();
        assertThat(WELL.decisions().get(0).isOtherwise()).isTrue();
        assertThat(Made.outcome(FORM, "", "").decisions().get(0).isOtherwise()).isFalse();
    }

    @Test
    void the_same_outcome_has_the_same_name_and_another_has_another() {
        String name = OutcomeJson.digest(LOW);

        assertThat(name).matches("[0-9a-f]{64}").isEqualTo(OutcomeJson.digest(Made.outcome(FORM, "'low': 'yes'", "")));
        assertThat(OutcomeJson.digest(WELL)).isNotEqualTo(name);
        assertThat(OutcomeJson.digest(Made.outcome(FORM, "'low': 'yes', 'tired': 'no'", "")))
                .isNotEqualTo(name);
    }

    @Test
    void the_name_of_an_outcome_is_the_same_whichever_version_of_the_library_worked_it_out() {
        String told = OutcomeJson.write(LOW);
        String library = "\"library\":\"" + Library.VERSION + "\",";
        String without = told.replace(library, "");

        assertThat(told).contains(library);
        assertThat(DocumentReader.json("outcome", without.getBytes(UTF_8), Limits.forResponse()))
                .isInstanceOfSatisfying(
                        Checked.Valid.class,
                        read -> assertThat(Digest.sha256((Node) read.value())).isEqualTo(OutcomeJson.digest(LOW)));
    }
}
