package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.schema.ResponseSchema;

/** A calculated number is never taken from outside, and is known as soon as its answers are. */
class CalculatedItemsTest {
    private static final Assessment MEASURES = read();

    private static Assessment read() {
        Path file = Path.of("src/test/resources/engine-demands/calculated/definition.yaml");
        try {
            Checked<Assessment> read = DefinitionReader.read(file.toString(), Files.readAllBytes(file));
            return ((Checked.Valid<Assessment>) read).value();
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
