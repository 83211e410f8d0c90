package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** Measurements of the left and of the right, as they come from forms and as JSON. */
class SidesTest {
    private static final Assessment HANDS = read();

    private static Assessment read() {
        try {
            AssessmentFolder folder = AssessmentFolder.at(Path.of("src/test/resources/engine-demands/both-hands"));
            return ((Checked.Valid<Assessment>) DefinitionReader.read(folder)).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Checked<Response> posted(String body) {
        return ResponseChecker.check(Submission.ofFormBody(HANDS, body.getBytes(UTF_8)));
    }

    private static Checked<Response> json(String grip) {
        String json = "{\"assessment\":\"both-hands\",\"version\":\"1.0.0\",\"answers\":{\"grip\":" + grip + "}}";
        return ResponseChecker.check(Submission.ofJson(HANDS, json.getBytes(UTF_8)));
    }

    private static Map<ItemId, Answer> answers(Checked<Response> checked) {
        return ((Checked.Valid<Response>) checked).value().answers();
    }

    private static Answer sides(List<String> left, List<String> right) {
        return new Answer.Sides(
                left.stream().map(BigDecimal::new).toList(),
                right.stream().map(BigDecimal::new).toList());
    }

    @Test
    void each_box_of_a_form_belongs_to_its_side_and_an_empty_one_counts_for_nothing() {
        Checked<Response> checked = posted("grip.left.1=24.5&grip.left.2=&grip.left.3=26&grip.right.2=22");

        assertThat(answers(checked)).isEqualTo(Map.of(new ItemId("grip"), sides(List.of("24.5", "26"), List.of("22"))));
    }

    @Test
    void a_side_that_was_not_measured_is_not_in_the_response() {
        Checked<Response> checked = posted("grip.right.1=22");

        assertThat(answers(checked)).isEqualTo(Map.of(new ItemId("grip"), sides(List.of(), List.of("22"))));
        assertThat(ResponseJson.write(((Checked.Valid<Response>) checked).value()))
                .contains("\"answers\":{\"grip\":{\"right\":[22]}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"left\":[24.5,26],\"right\":[22]}",
                "{\"left\":[0]}",
                "{\"right\":[90]}",
            })
    void a_response_is_written_as_it_was_read_and_shown_in_a_form_comes_back_the_same(String grip) {
        Checked<Response> checked = json(grip);
        Response response = ((Checked.Valid<Response>) checked).value();

        assertThat(ResponseJson.write(response)).contains("\"grip\":" + grip);
        assertThat(answers(posted(typed(response)))).isEqualTo(response.answers());
    }

    /** What the form would post that shows this response. */
    private static String typed(Response response) {
        ItemId grip = new ItemId("grip");
        return AsTyped.of(
                        HANDS.item(grip).orElseThrow(),
                        Optional.of(response.answers().get(grip)),
                        Optional.empty(),
                        Optional.empty())
                .entrySet()
                .stream()
                .map(box -> "grip." + box.getKey() + "=" + box.getValue().get(0))
                .collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[24]                          | ANSWER_KIND /answers/grip grip.left.1",
                "{}                            | ANSWER_KIND /answers/grip grip.left.1",
                "{\"middle\":[24]}             | ANSWER_KIND /answers/grip grip.left.1",
                "{\"left\":24}                 | ANSWER_KIND /answers/grip grip.left.1",
                "{\"left\":null,\"right\":[24]} | ANSWER_KIND /answers/grip grip.left.1",
                "{\"left\":[],\"right\":[24]}  | TRIALS_TOO_FEW /answers/grip grip.left.1",
                "{\"right\":[1,2,3,4]}         | TRIALS_TOO_MANY /answers/grip/right grip.right.1",
                "{\"left\":[1],\"right\":[2,91]} | NUMBER_TOO_HIGH /answers/grip/right/1 grip.right.2",
                "{\"right\":[1.25]}            | NUMBER_DECIMALS /answers/grip/right/0 grip.right.1",
            })
    void whatever_else_is_refused_at_its_side(String grip, String problem) {
        assertThat(json(grip).problems()).extracting(SidesTest::told).containsExactly(problem);
    }

    @Test
    void every_measurement_that_is_wrong_is_told_at_once_and_says_which_box_it_is() {
        assertThat(posted("grip.left.1=heavy&grip.left.2=91&grip.right.2=100").problems())
                .extracting(
                        problem -> problem.code() + " " + problem.parameters().get("part"))
                .containsExactly("NUMBER_FORM left.1", "NUMBER_TOO_HIGH left.2", "NUMBER_TOO_HIGH right.2");
    }

    private static String told(Problem problem) {
        Location.AtField at = (Location.AtField) problem.location();
        return problem.code() + " " + at.pointer() + " " + at.field();
    }

    @Test
    void a_reason_stands_for_both_sides_and_beside_no_measurement() {
        assertThat(posted("grip.left.1=24&grip.reason=unable").problems())
                .extracting(Problem::code)
                .containsExactly("ANSWER_AND_REASON");
        assertThat(posted("grip.reason=unable").problems()).isEmpty();
    }
}
