package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Submission;

/** What the host knows, and what only the practitioner who carries out a test has to know. */
class KnownAlreadyTest {
    private static final Assessment SMALL = assessment("""
            format: 1
            id: small
            version: 1.0.0
            title: A small form
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: May be used by all
              checked: 2026-11-22
            given:
              - weight
            sections:
              - id: you
                title: You
                items:
                  - id: weight
                    ask: How heavy are you?
                    type: number
                    unit: kg
                    min: 30
                    max: 200
                  - id: stands
                    ask: How many times did you stand up?
                    type: number
                    min: 0
                    max: 60
                    how: Use a chair without arms.
            """);

    @Test
    void what_the_host_knows_is_shown_and_not_asked() {
        Submission known =
                Submission.blank(SMALL).given(Map.of(new ItemId("weight"), new Answer.Number(new BigDecimal("72"))));

        Document page = Jsoup.parse(FormPage.of(SMALL).with(known, List.of()).toHtml());

        assertThat(page.select("[name^=weight]")).isEmpty();
        assertThat(page.select("dt").eachText()).containsExactly("How heavy are you?");
        assertThat(page.select("dd").eachText()).containsExactly("72 kilograms (known already, so it is not asked)");
        assertThat(page.select("[name=stands]")).hasSize(1);
    }

    @Test
    void the_steps_of_a_test_are_shown_to_whoever_carries_it_out() {
        assertThat(FormPage.of(SMALL).audience(Audience.PRACTITIONER).toHtml()).contains("Use a chair without arms.");
        assertThat(FormPage.of(SMALL).audience(Audience.PERSON).toHtml()).doesNotContain("chair");
    }

    private static Assessment assessment(String yaml) {
        Checked<Assessment> read = DefinitionReader.read("small.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }
}
