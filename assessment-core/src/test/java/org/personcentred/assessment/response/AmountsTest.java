package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;

/** An amount can be given in the unit that a person thinks in. What was entered is kept beside what it comes to. */
class AmountsTest {
    private static final Assessment BODY = Forms.assessment("""
            format: 1
            id: body
            version: 1.0.0
            title: Weight and height
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            sections:
              - id: all
                title: All
                items:
                  - id: weight
                    type: number
                    ask: What do you weigh?
                    unit: kg
                    decimals: 2
                    min: 20
                    max: 300
                    alsoIn:
                      - st_lb
                  - id: height
                    type: number
                    ask: How tall are you?
                    unit: cm
                    decimals: 1
                    min: 100
                    max: 220
                    alsoIn:
                      - ft_in
                      - m
            """);

    @ParameterizedTest
    @CsvSource({
        "weight=58.97, '{\"weight\":58.97}', ''",
        "weight.st=9&weight.lb=4, '{\"weight\":58.97}', '{\"weight\":\"9 st 4 lb\"}'",
        "weight.st=9&weight.lb=, '{\"weight\":57.15}', '{\"weight\":\"9 st 0 lb\"}'",
        "weight.st=9&weight.lb=4.5, '{\"weight\":59.19}', '{\"weight\":\"9 st 4.5 lb\"}'",
        "weight.unit=st_lb&weight=&weight.st=9&weight.lb=4, '{\"weight\":58.97}', '{\"weight\":\"9 st 4 lb\"}'",
        "weight.unit=kg&weight=60&weight.st=9, '{\"weight\":60}', ''",
        "weight.unit=st_lb&weight=60&weight.st=9, '{\"weight\":57.15}', '{\"weight\":\"9 st 0 lb\"}'",
        "height.ft=5&height.in=3, '{\"height\":160}', '{\"height\":\"5 ft 3 in\"}'",
        "height.m=1.603, '{\"height\":160.3}', '{\"height\":\"1.603 m\"}'",
        "height.m=1.6, '{\"height\":160}', '{\"height\":\"1.6 m\"}'",
        "weight.unit=st_lb, '{}', ''",
    })
    void what_was_typed_is_converted_exactly_rounded_once_and_kept(String body, String answers, String asEntered) {
        String kept = asEntered.isEmpty() ? "" : ",\"asEntered\":" + asEntered;

        assertThat(outcome(body)).isEqualTo("{\"answers\":" + answers + kept + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight.st=9&weight.lb=14 | weight.lb | The number of lb in “What do you weigh?” must be 0 or more, and less than 14.",
                "weight.st=-9 | weight.st | The number of st in “What do you weigh?” must be 0 or more.",
                "weight.st=9.5 | weight.st | “What do you weigh?” must be a whole number.",
                "weight.st=9&weight.lb=4.125 | weight.lb | The number in “What do you weigh?” has too many digits after the point. The most it can have: 2.",
                "weight.st=9&weight.lb=four | weight.lb | “What do you weigh?” must be a number in digits, such as 12.",
                "weight.st=2 | weight.st | “What do you weigh?” must be 20 or more.",
                "weight=60&weight.st=9 | weight | “What do you weigh?” was filled in in two units. Keep one of them, and leave the other boxes empty.",
                "weight.lb=13 | weight.lb | “What do you weigh?” must be 20 or more.",
            })
    void what_does_not_fit_is_said_at_the_box_it_was_typed_into(String body, String field, String message) {
        assertThat(outcome(body.strip()))
                .isEqualTo("/answers/weight " + field + " #" + field.replace('.', '-') + ": " + message);
    }

    /** Against plain arithmetic: a pound is 0.45359237 kg, and a stone is 14 pounds. */
    @Test
    void every_whole_number_of_stones_and_pounds_comes_to_its_kilograms() {
        for (int pounds = 45; pounds <= 661; pounds++) {
            BigDecimal expected = new BigDecimal("0.45359237")
                    .multiply(BigDecimal.valueOf(pounds))
                    .setScale(2, RoundingMode.HALF_EVEN);
            String body = "weight.st=" + pounds / 14 + "&weight.lb=" + pounds % 14;

            Checked<Response> checked = ResponseChecker.check(Submission.ofFormBody(BODY, body.getBytes(UTF_8)));

            Answer.Number weight = (Answer.Number)
                    ((Checked.Valid<Response>) checked).value().answers().get(new ItemId("weight"));
            assertThat(weight.value()).as(body).isEqualByComparingTo(expected);
        }
    }

    @Test
    void a_response_that_is_written_and_read_again_keeps_what_was_entered() {
        String json = "\"answers\":{\"weight\":58.97},\"asEntered\":{\"weight\":\"9 st 4 lb\"}";

        assertThat(json(json)).isEqualTo("{" + json + "}");
    }

    @ParameterizedTest
    @CsvSource({"9 st 5 lb", "9 st 18 lb", "9st 4lb", "about 9 stone", "58.97 kg"})
    void what_is_said_to_have_been_entered_and_comes_to_something_else_is_refused(String entered) {
        assertThat(json("\"answers\":{\"weight\":58.97},\"asEntered\":{\"weight\":\"" + entered + "\"}"))
                .startsWith(
                        "/asEntered/weight weight #weight: What was entered for “What do you weigh?” does not come");
    }

    private static String outcome(String body) {
        return said(Submission.ofFormBody(BODY, body.getBytes(UTF_8)));
    }

    private static String json(String inside) {
        String json = "{\"assessment\":\"body\",\"version\":\"1.0.0\"," + inside + "}";
        return said(Submission.ofJson(BODY, json.getBytes(UTF_8)));
    }

    private static String said(Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        return checked instanceof Checked.Valid<Response> valid
                ? ResponseJson.write(valid.value()).replace("\"assessment\":\"body\",\"version\":\"1.0.0\",", "")
                : String.join("\n", Forms.said(checked.problems()));
    }
}
