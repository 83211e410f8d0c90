package org.personcentred.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** What a host knows already is not asked, and counts before whatever a form says. */
class GivenAnswersTest {
    private static final ItemId AGE = new ItemId("age");
    private static final ItemId SETTING = new ItemId("setting");
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
              - age
              - setting
            sections:
              - id: you
                title: You
                items:
                  - id: age
                    ask: How old are you?
                    type: number
                    min: 18
                    max: 110
                  - id: setting
                    ask: Where are you?
                    type: choice
                    options:
                      - id: home
                        label: At home
                      - id: hospital
                        label: In hospital
                  - id: ward
                    ask: On which ward?
                    type: text
                    when: setting = 'hospital'
            """);

    @Test
    void an_answer_of_the_host_is_part_of_the_response() {
        Checked<Response> checked = ResponseChecker.check(form(Map.of("ward", List.of("Ward 7")))
                .given(Map.of(AGE, age(81), SETTING, new Answer.Choice("hospital"))));

        assertThat(checked.problems()).isEmpty();
        assertThat(((Checked.Valid<Response>) checked).value().answers())
                .containsEntry(AGE, age(81))
                .containsEntry(SETTING, new Answer.Choice("hospital"))
                .containsEntry(new ItemId("ward"), new Answer.Text("Ward 7"));
    }

    @Test
    void what_a_form_says_to_it_does_not_count() {
        Submission typed = form(Map.of("age", List.of("not a number"), "setting", List.of("_declined")));

        Checked<Response> checked =
                ResponseChecker.check(typed.given(Map.of(AGE, age(81), SETTING, new Answer.Choice("home"))));

        assertThat(checked.problems()).isEmpty();
        assertThat(((Checked.Valid<Response>) checked).value().answers()).containsEntry(AGE, age(81));
        assertThat(((Checked.Valid<Response>) checked).value().reasons()).isEmpty();
    }

    @Test
    void it_is_checked_as_any_other() {
        Checked<Response> checked = ResponseChecker.check(form(Map.of()).given(Map.of(AGE, age(7))));

        assertThat(checked.problems()).extracting(Problem::code).containsExactly("NUMBER_TOO_LOW");
    }

    @Test
    void a_blank_form_can_have_it_too() {
        Submission blank = Submission.blank(SMALL).given(Map.of(AGE, age(81)));

        assertThat(SMALL.items())
                .filteredOn(blank::isGiven)
                .extracting(item -> item.id().name())
                .containsExactly("age");
    }

    @Test
    void a_host_gives_only_what_the_definition_lets_it() {
        Map<ItemId, Answer> ward = Map.of(new ItemId("ward"), new Answer.Text("Ward 7"));

        assertThatThrownBy(() -> form(Map.of()).given(ward))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[age, setting]");
    }

    private static Answer age(int years) {
        return new Answer.Number(BigDecimal.valueOf(years));
    }

    private static Submission form(Map<String, List<String>> typed) {
        Map<String, List<String>> fields = new HashMap<>(typed);
        fields.put("_assessment", List.of("small"));
        fields.put("_version", List.of("1.0.0"));
        return Submission.ofForm(SMALL, fields);
    }

    private static Assessment assessment(String yaml) {
        Checked<Assessment> read = DefinitionReader.read("small.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }
}
