package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personcentred.assessment.response.Forms.VISIT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;

/** One form of the several that a page of a host may hold. */
class PostedFormTest {
    private static final String BODY = "a-_assessment=visit&a-consent=yes&a-speed=1&b-speed=2&_csrf=t";

    private static String said(Checked<Response> checked) {
        return checked instanceof Checked.Valid<Response> valid
                ? ResponseJson.write(valid.value())
                : Messages.of(Locale.UK).say(checked.problems().get(0));
    }

    private static Checked<Response> ofBody(String body, String prefix) {
        return ResponseChecker.check(Submission.ofFormBody(VISIT, body.getBytes(UTF_8), prefix));
    }

    @Test
    void only_the_fields_with_its_prefix_are_read_of_a_body_and_of_a_map_alike() {
        Map<String, List<String>> fields =
                ((Checked.Valid<Map<String, List<String>>>) FormBody.decode(BODY.getBytes(UTF_8))).value();

        assertThat(said(ofBody(BODY, "a-"))).contains("\"answers\":{\"speed\":1,\"consent\":\"yes\"}");
        assertThat(said(ResponseChecker.check(Submission.ofForm(VISIT, fields, "a-"))))
                .isEqualTo(said(ofBody(BODY, "a-")));
    }

    @Test
    void a_prefix_that_nothing_begins_with_is_a_problem_and_not_a_form_left_blank() {
        assertThat(said(ofBody(BODY, "c-")))
                .isEqualTo("What was sent does not have this form, which is visit, in it. Open the form again. "
                        + "The names of its fields begin with \"c-\".");
        assertThat(ofBody("b-consent=yes", "b-").problems())
                .as("no field says what the form is of")
                .extracting(Problem::code)
                .containsExactly("FORM_NOT_SENT");
    }

    @Test
    void a_form_of_another_assessment_under_the_prefix_is_told_as_one() {
        assertThat(ofBody("a-_assessment=phq-9&a-consent=yes", "a-").problems())
                .extracting(Problem::code)
                .containsExactly("ASSESSMENT_MISMATCH");
    }

    @Test
    void without_a_prefix_a_body_need_not_say_what_it_is_of() {
        assertThat(ofBody("consent=yes", "").problems()).isEmpty();
    }

    @Test
    void what_was_typed_under_the_prefix_can_be_shown_again_all_the_same() {
        assertThat(Submission.ofForm(VISIT, Map.of("a-speed", List.of("fast")), "a-")
                        .entered(VISIT.items().stream()
                                .filter(item -> item.id().name().equals("speed"))
                                .findFirst()
                                .orElseThrow())
                        .typed(""))
                .isEqualTo("fast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-", "a.", "_a", "a b", "é"})
    void a_prefix_that_no_form_of_ours_has_is_a_mistake_of_the_host(String prefix) {
        assertThat(PostedForm.isPrefix(prefix)).isFalse();
        assertThatThrownBy(() -> ofBody(BODY, prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the names of fields cannot begin with '" + prefix
                        + "': a prefix has up to 64 letters, digits, _ and - after a letter");
    }

    @Test
    void a_prefix_has_at_most_64_characters() {
        assertThat(PostedForm.isPrefix("a" + "-".repeat(63))).isTrue();
        assertThat(PostedForm.isPrefix("a" + "-".repeat(64))).isFalse();
    }

    @Test
    void null_for_a_value_is_refused_by_the_name_of_the_field() {
        Map<String, List<String>> none = new HashMap<>();
        none.put("speed", null);

        assertThatThrownBy(() -> Submission.ofForm(VISIT, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the field 'speed' has null for a value: a field that holds nothing has an empty text");
        assertThatThrownBy(() -> Submission.ofForm(VISIT, Map.of("speed", Arrays.asList("1", null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Submission.ofForm(VISIT, Map.of("<b>", Arrays.asList((String) null))))
                .hasMessageStartingWith("the field has null");
    }
}
