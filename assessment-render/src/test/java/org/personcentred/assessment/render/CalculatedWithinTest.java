package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Submission;

/** What is worked out within another assessment is shown there, from the answers to it. */
class CalculatedWithinTest {
    private static final String HEAD = """
            format: 1
            version: 1.0.0
            title: A form
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            """;

    private static final Assessment BODY = assessment("""
            id: body
            sections:
              - id: all
                title: Body
                items:
                  - id: weight
                    ask: Weight
                    type: number
                    unit: kg
                    min: 20
                    max: 200
                  - id: half
                    ask: Half of it
                    type: calculated
                    formula: weight / 2
                    unit: kg
                    decimals: 1
                  - id: hidden
                    ask: Only for formulas
                    type: calculated
                    formula: weight / 4
                    show: false
                    when: weight > 100
                  - id: heavy
                    ask: Is the bed made for that?
                    type: yes_no
                    when: half >= 60
            """);

    private static final Assessment VISIT = assessment("""
            id: visit
            sections:
              - id: all
                title: A visit
                items:
                  - id: measured
                    ask: Your measures
                    type: assessment
                    use: body@1.0.0
            """);

    private static Assessment assessment(String body) {
        Checked<Assessment> read = DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", (HEAD + body).getBytes(UTF_8))),
                (id, version) -> Optional.of(BODY));
        return ((Checked.Valid<Assessment>) read).value();
    }

    @Test
    void it_is_shown_once_its_answers_are_known() {
        Submission submission = Submission.ofFormBody(VISIT, "measured.weight=75".getBytes(UTF_8));

        assertThat(FormPage.of(VISIT).toHtml())
                .contains("Half of it: worked out from your answers")
                .doesNotContain("Only for formulas");
        assertThat(FormPage.of(VISIT).with(submission, List.of()).toHtml())
                .contains("Half of it: 37.5 kilograms")
                .doesNotContain("Only for formulas");
    }
}
