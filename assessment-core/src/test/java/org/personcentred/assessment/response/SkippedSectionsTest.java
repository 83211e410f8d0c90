package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Checked;

/** A section that is passed over says for each of its questions why it is open, or that it does not apply. */
class SkippedSectionsTest {
    private static final Assessment EYES = Forms.assessment("""
            format: 1
            id: eyes
            version: 1.0.0
            title: Eyes
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            sections:
              - id: sight
                title: Your eyesight
                skippable: true
                items:
                  - id: sees
                    ask: Can you see well enough?
                    type: yes_no
                    required: true
                  - id: glasses
                    ask: Do you wear glasses?
                    type: yes_no
              - id: end
                title: The end
                items:
                  - id: tired
                    ask: Are you tired?
                    type: yes_no
            """);
    private static final ItemId SEES = new ItemId("sees");
    private static final ItemId GLASSES = new ItemId("glasses");

    @Test
    void what_is_not_relevant_makes_its_questions_not_apply_and_lifts_what_was_required() {
        Response response = response("sight.skip=not_relevant&tired=no");

        Unanswered notApplicable = Unanswered.of(Reason.NOT_APPLICABLE);
        assertThat(response.reasons()).isEqualTo(Map.of(SEES, notApplicable, GLASSES, notApplicable));
        assertThat(response.unanswered()).isEmpty();
    }

    @Test
    void what_somebody_else_looks_at_stays_open_and_says_who() {
        Response response = response("sight.skip=someone_else&sight.skip.who=The+optician&glasses.reason=&glasses=yes");

        assertThat(response.reasons()).isEqualTo(Map.of(SEES, Unanswered.of(Reason.LATER)));
        assertThat(ResponseJson.write(response)).isEqualTo("""
                {"assessment":"eyes","version":"1.0.0","answers":{"glasses":"yes"},\
                "skipped":{"sight":{"why":"someone_else","who":"The optician"}}}""");
    }

    @Test
    void a_reason_of_a_question_itself_goes_before_that_of_its_section() {
        Response response = response("sight.skip=declined&glasses=_unknown");

        assertThat(response.reasons())
                .isEqualTo(Map.of(SEES, Unanswered.of(Reason.DECLINED), GLASSES, Unanswered.of(Reason.UNKNOWN)));
    }

    @Test
    void an_empty_value_passes_nothing_over() {
        assertThat(said("sight.skip=&sight.skip.who=&sees=yes")).isEmpty();
        assertThat(response("sight.skip=&sees=yes").origin().skipped()).isEmpty();
    }

    @Test
    void a_form_that_does_not_hold_together_is_asked_again_at_its_place() {
        assertThat(said("sight.skip=not_relevant&sees=yes"))
                .isEqualTo("/skipped/sight/why sight.skip #sight-skip: “Your eyesight” is said not to apply, and"
                        + " there are answers in it. Keep what is right.");
        assertThat(said("sight.skip.who=The+optician&sees=yes"))
                .isEqualTo("/skipped/sight/why sight.skip #sight-skip: Say why “Your eyesight” is skipped, or take"
                        + " out who looks at it instead.");
        assertThat(said("sight.skip=because&sees=yes"))
                .isEqualTo(
                        "/skipped/sight/why sight.skip #sight-skip: Choose a reason from the list for “Your eyesight”,"
                                + " or answer it.");
        assertThat(said("sight.skip=declined&sight.skip=declined"))
                .startsWith("/skipped/sight/why sight.skip #sight-skip: ");
        assertThat(said("sight.skip=someone_else&sight.skip.who=" + "x".repeat(201)))
                .isEqualTo(
                        "/skipped/sight/who sight.skip.who #sight-skip-who: What was written beside “Your eyesight” must be"
                                + " 200 characters or fewer.");
    }

    @Test
    void a_section_that_cannot_be_passed_over_has_no_such_field_and_no_such_key() {
        assertThat(said("sees=yes&end.skip=declined")).contains("end.skip");
        assertThat(Forms.said(ResponseChecker.check(json("\"skipped\":{\"end\":{\"why\":\"declined\"}}"))
                        .problems()))
                .anySatisfy(line -> assertThat(line).contains("/skipped/end"));
    }

    @Test
    void json_is_held_to_the_same_and_can_be_shown_in_a_form() {
        Submission stored = json("\"skipped\":{\"sight\":{\"why\":\"someone_else\",\"who\":\"The optician\"}}");
        Section sight = EYES.sections().get(0);

        assertThat(ResponseChecker.check(stored).problems()).isEmpty();
        assertThat(stored.typed(sight, FieldNames.SKIP)).isEqualTo("someone_else");
        assertThat(stored.typed(sight, FieldNames.SKIP_WHO)).isEqualTo("The optician");
        assertThat(ResponseChecker.check(json(
                                "\"answers\":{\"sees\":\"yes\"},\"skipped\":{\"sight\":{\"why\":\"not_relevant\"}}"))
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly("SKIPPED_AND_ANSWERED");
    }

    private static Submission json(String rest) {
        return Submission.ofJson(
                EYES, ("{\"assessment\":\"eyes\",\"version\":\"1.0.0\"," + rest + "}").getBytes(UTF_8));
    }

    private static String said(String body) {
        return String.join("\n", Forms.said(check(body).problems()));
    }

    private static Response response(String body) {
        return ((Checked.Valid<Response>) check(body)).value();
    }

    private static Checked<Response> check(String body) {
        return ResponseChecker.check(Submission.ofFormBody(EYES, body.getBytes(UTF_8)));
    }
}
