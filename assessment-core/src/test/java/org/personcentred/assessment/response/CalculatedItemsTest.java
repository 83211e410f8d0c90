package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.schema.ResponseSchema;

/** A calculated number is never taken from outside, and is known as soon as its answers are. */
class CalculatedItemsTest {
    private static final Assessment MEASURES = read();

    private static final String AGE = """
            format: 1
            id: age
            version: 1.0.0
            title: An age
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
                  - id: born
                    ask: When were you born?
                    type: date
                    coarsest: year
                    notAfter: today
                  - id: age
                    ask: Age
                    type: calculated
                    formula: years_between(born, completed_on)
                    unit: a
                  - id: falls
                    ask: Have you fallen?
                    type: yes_no
                    when: age >= 65
            """;

    private static Assessment read() {
        return ((Checked.Valid<Assessment>)
                        DefinitionReader.read("definition.yaml", measures().getBytes(UTF_8)))
                .value();
    }

    private static String measures() {
        try {
            return Files.readString(Path.of("src/test/resources/engine-demands/calculated/definition.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Submission posted(String body) {
        return Submission.ofFormBody(MEASURES, body.getBytes(UTF_8));
    }

    private static List<String> codes(Submission submission) {
        return ResponseChecker.check(submission).problems().stream()
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }

    @Test
    void one_that_a_form_sends_is_left_out_with_a_notice_and_the_rest_is_taken() {
        Submission submission = posted("height=1.6&weight=50&bmi=99");

        Checked<Response> checked = ResponseChecker.check(submission);

        assertThat(codes(submission)).containsExactly("WARNING CALCULATED_DROPPED");
        assertThat(ResponseJson.write(((Checked.Valid<Response>) checked).value()))
                .isEqualTo("{\"assessment\":\"calculated\",\"version\":\"1.0.0\",\"answers\":"
                        + "{\"height\":1.6,\"weight\":50}}");
    }

    @Test
    void one_in_a_response_as_json_is_refused_and_the_schema_has_no_place_for_it() {
        String json = "{\"assessment\":\"calculated\",\"version\":\"1.0.0\",\"answers\":{\"bmi\":19}}";

        Node answers = ResponseSchema.of(MEASURES)
                .get("properties")
                .flatMap(properties -> ((Node.Mapping) properties).get("answers"))
                .flatMap(schema -> ((Node.Mapping) schema).get("properties"))
                .orElseThrow();

        assertThat(codes(Submission.ofJson(MEASURES, json.getBytes(UTF_8)))).containsExactly("ERROR SHAPE_UNKNOWN_KEY");
        assertThat(((Node.Mapping) answers).entries().stream().map(Node.Entry::key))
                .containsExactly("height", "weight", "weight_before", "meant_to");
    }

    @Test
    void a_unit_that_its_formula_does_not_give_does_not_load() {
        String wrong = measures().replaceFirst("unit: kg/m2", "unit: kg/cm2");

        Checked<Assessment> read = DefinitionReader.read("definition.yaml", wrong.getBytes(UTF_8));

        assertThat(read.problems().stream().map(problem -> problem.code() + " " + at(problem)))
                .contains("SCORE_UNIT_WRONG /sections/0/items/3/unit", "SCORE_UNIT_WRONG /scores/0/unit");
    }

    private static String at(Problem problem) {
        return ((Location.InDocument) problem.location()).pointer();
    }

    @ParameterizedTest
    @CsvSource({"1950, false", "1961, false", "1962, true"})
    void one_that_counts_from_a_year_is_decided_where_every_day_of_it_says_the_same(String year, boolean isYounger) {
        Assessment age = ((Checked.Valid<Assessment>) DefinitionReader.read("age.yaml", AGE.getBytes(UTF_8))).value();
        Submission submission = Submission.ofFormBody(age, ("born.year=" + year + "&falls=yes").getBytes(UTF_8));

        assertThat(codes(submission)).contains("ERROR COMPLETED_ON_NEEDED");
        assertThat(codes(submission.completedOn(LocalDate.of(2026, 11, 22))))
                .isEqualTo(isYounger ? List.of("WARNING ANSWER_DROPPED") : List.of());
    }

    @Test
    void it_is_known_as_far_as_the_answers_can_be_taken() {
        assertThat(ResponseChecker.readable(posted("height=2&weight=74"))
                        .score("bmi")
                        .value()
                        .number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("18.5"));
        assertThat(ResponseChecker.readable(posted("height=2&weight=lots"))
                        .score("bmi")
                        .value()
                        .number())
                .isEmpty();
    }
}
