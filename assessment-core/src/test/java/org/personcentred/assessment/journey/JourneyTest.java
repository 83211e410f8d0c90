package org.personcentred.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseJson;

/** Where each button leads, and what is kept. */
class JourneyTest {
    private static final Journey ONE_BY_ONE = Journey.of(Ways.VISIT);
    private static final Draft NEW = Draft.of(Ways.VISIT);
    private static final String[] TO_THE_END = {
        "_start:",
        "age: age=74",
        "pain: pain=no",
        "sleep.skip:",
        "hours: hours=7",
        "rested: rested=yes",
        "goals: goals=none",
        "mood: mood.low=no",
        "write: write=yes"
    };

    private static List<String> pages(Visit visit) {
        return visit.steps().stream().map(Stop.Step::page).toList();
    }

    private static Visit post(String... pages) {
        return Ways.post(ONE_BY_ONE, NEW, pages);
    }

    @Test
    void a_question_that_may_be_asked_is_a_page_and_one_that_is_known_not_to_be_is_none() {
        assertThat(pages(ONE_BY_ONE.open(NEW)))
                .containsExactly(
                        "age", "pain", "where", "since", "sleep.skip", "hours", "rested", "goals", "mood", "write");
        assertThat(pages(post("pain: pain=no")))
                .containsExactly("age", "pain", "sleep.skip", "hours", "rested", "goals", "mood", "write");
    }

    @Test
    void a_note_stands_before_the_question_it_comes_before() {
        Stop.Step first = ONE_BY_ONE.open(NEW).steps().get(0);

        assertThat(first.items()).extracting(item -> item.id().name()).containsExactly("hello", "age");
    }

    @Test
    void it_begins_at_the_start_goes_from_page_to_page_and_ends_where_answers_are_checked() {
        assertThat(ONE_BY_ONE.open(NEW).page()).isEqualTo("_start");
        assertThat(post("_start:").page()).isEqualTo("age");
        assertThat(post("_start:", "age: age=74").page()).isEqualTo("pain");
        assertThat(post("_start:", "age: age=74", "pain: pain=no").page()).isEqualTo("sleep.skip");
        assertThat(post(TO_THE_END).page()).isEqualTo("_check");
    }

    @Test
    void back_keeps_what_was_typed_and_checks_nothing() {
        Visit visit = post("_start:", "age: age=74", "pain: pain=yes&_do=back");

        assertThat(visit.page()).isEqualTo("age");
        assertThat(visit.draft().fields()).containsEntry("pain", List.of("yes"));
        assertThat(post("_start:", "age: age=old&_do=back").page()).isEqualTo("_start");
        assertThat(Ways.post(ONE_BY_ONE, post(TO_THE_END).draft(), "_check: _do=back")
                        .page())
                .isEqualTo("write");
    }

    @Test
    void saving_checks_nothing_and_whoever_returns_is_where_they_left_off() {
        Visit saved = post("_start:", "age: age=74", "pain: pain=maybe&_do=save");

        assertThat(saved.page()).isEqualTo("_saved");
        assertThat(ONE_BY_ONE.open(saved.draft()).page()).isEqualTo("pain");
        assertThat(ONE_BY_ONE.open(saved.draft()).problems())
                .as("what is wrong with a page that nobody was done with")
                .isEmpty();
        Draft checked = saved.draft().visited("_check");
        assertThat(ONE_BY_ONE.open(checked, "pain").problems())
                .extracting(Problem::code)
                .containsExactly("OPTION_NOT_OFFERED");
    }

    @Test
    void a_page_with_an_error_is_shown_again_with_what_was_typed_and_only_its_own_errors() {
        Visit visit = post("_start:", "age: age=old&_do=back", "pain: pain=maybe");

        assertThat(visit.page()).isEqualTo("pain");
        assertThat(visit.hasErrors()).isTrue();
        assertThat(visit.canBeOpened()).isFalse();
        assertThat(visit.problems()).extracting(Problem::code).containsExactly("OPTION_NOT_OFFERED");
        assertThat(visit.draft().visited()).doesNotContain("pain");
    }

    @Test
    void what_has_to_be_answered_is_asked_for_on_its_own_page() {
        Visit visit = post("_start:", "write:");

        assertThat(visit.page()).isEqualTo("write");
        assertThat(visit.problems()).extracting(Problem::code).containsExactly("ANSWER_REQUIRED");
    }

    @Test
    void an_unticked_box_does_not_survive() {
        Visit visit = post("pain: pain=yes", "where: where=back&where.comment=Low", "where: where.comment=Low");

        assertThat(visit.draft().fields()).doesNotContainKey("where").containsKey("where.comment");
    }

    @Test
    void what_is_no_longer_asked_stays_in_the_draft_and_is_not_in_the_response_and_comes_back() {
        Visit no = post(
                "_start:",
                "age: age=74",
                "pain: pain=yes",
                "where: where=back",
                "since: since=3",
                "pain: pain=no",
                "sleep.skip:",
                "hours:",
                "rested:",
                "goals:",
                "mood:",
                "write: write=yes",
                "_check: _do=submit");

        assertThat(no.draft().fields()).containsEntry("since", List.of("3"));
        assertThat(written(no)).isEqualTo("""
                {"assessment":"visit","version":"1.0.0","answers":{"age":74,"pain":"no","write":"yes"}}""");
        assertThat(written(Ways.post(ONE_BY_ONE, no.draft(), "pain: pain=yes", "_check: _do=submit")))
                .isEqualTo("""
                {"assessment":"visit","version":"1.0.0","answers":{"age":74,"pain":"yes","where":["back"],"since":3,\
                "write":"yes"}}""");
    }

    @Test
    void after_a_change_the_answers_are_checked_again_unless_a_question_was_opened_by_it() {
        Draft all = post(TO_THE_END).draft();

        assertThat(Ways.post(ONE_BY_ONE, all, "age: age=75").page()).isEqualTo("_check");
        assertThat(Ways.post(ONE_BY_ONE, all, "pain: pain=yes").page()).isEqualTo("where");
        assertThat(Ways.post(ONE_BY_ONE, all, "pain: pain=yes", "where: where=back")
                        .page())
                .isEqualTo("since");
        assertThat(Ways.post(ONE_BY_ONE, all, "pain: pain=yes", "where: where=back", "since:")
                        .page())
                .isEqualTo("_check");
    }

    @Test
    void blanks_are_told_of_before_the_answers_are_sent_and_then_accepted() {
        Visit check = post(
                "_start:",
                "age:",
                "pain: pain=no",
                "sleep.skip:",
                "hours:",
                "rested: rested=_declined",
                "goals:",
                "mood:",
                "write: write=yes");

        assertThat(check.withBlanks()).extracting(Stop.Step::page).containsExactly("age", "hours", "goals", "mood");
        assertThat(Ways.post(ONE_BY_ONE, check.draft(), "_check: _do=submit").response())
                .isPresent();
    }

    @Test
    void a_section_passed_over_is_not_asked_one_by_one_but_for_what_was_answered_before() {
        assertThat(pages(post("sleep.skip: sleep.skip=not_today"))).doesNotContain("hours", "rested");
        assertThat(pages(post("hours: hours=7", "sleep.skip: sleep.skip=not_today")))
                .contains("hours")
                .doesNotContain("rested");
    }

    @Test
    void of_a_section_that_does_not_concern_somebody_no_answer_is_sent() {
        Visit visit =
                post("hours: hours=7", "sleep.skip: sleep.skip=not_relevant", "write: write=yes", "_check: _do=submit");

        assertThat(pages(visit)).doesNotContain("hours", "rested");
        assertThat(visit.draft().fields()).containsKey("hours");
        assertThat(written(visit)).isEqualTo("""
                {"assessment":"visit","version":"1.0.0","answers":{"write":"yes"},\
                "skipped":{"sleep":{"why":"not_relevant"}}}""");
    }

    @Test
    void rows_are_added_and_taken_out_on_their_page() {
        Visit added = post("goals: goals.0.goal=Walk&goals.1.goal=Bake&_do=goals.add");
        Visit removed =
                Ways.post(ONE_BY_ONE, added.draft(), "goals: goals.0.goal=Walk&goals.1.goal=Bake&_do=goals.0.remove");

        assertThat(added.page()).isEqualTo("goals");
        assertThat(added.hasErrors()).isFalse();
        assertThat(added.canBeOpened()).isFalse();
        assertThat(removed.page()).isEqualTo("goals");
        assertThat(removed.draft().fields()).isEqualTo(Map.of("goals.1.goal", List.of("Bake")));
        assertThat(ONE_BY_ONE
                        .open(removed.draft(), "goals")
                        .submission()
                        .entered(new ItemId("goals.0.goal"))
                        .typed(""))
                .isEqualTo("Bake");
    }

    @Test
    void what_has_to_be_said_at_once_comes_next_and_then_not_again() {
        Visit pause = post("_start:", "age:", "pain: pain=yes", "where: where=chest&where=back");

        assertThat(pause.page()).isEqualTo("_now.since");
        assertThat(pause.stop())
                .isInstanceOfSatisfying(
                        Stop.Pause.class,
                        stop -> assertThat(stop.urgent()).singleElement().satisfies(urgent -> {
                            assertThat(urgent.found().id()).isEqualTo("chest_pain");
                            assertThat(urgent.actions())
                                    .extracting(action -> action.id())
                                    .containsExactly("call");
                        }));
        assertThat(ONE_BY_ONE.open(pause.draft(), "write").page()).isEqualTo("_now.write");
        Visit on = Ways.post(ONE_BY_ONE, pause.draft(), "_now.since:");
        assertThat(on.page()).isEqualTo("since");
        assertThat(on.draft().told()).containsExactly("chest_pain.call");
        assertThat(Ways.post(ONE_BY_ONE, on.draft(), "where: where=chest").page())
                .isEqualTo("sleep.skip");
    }

    @Test
    void it_is_said_even_to_whoever_saves_or_goes_back_and_again_if_it_is_so_again() {
        assertThat(post("pain: pain=yes", "where: where=chest&_do=save").page()).isEqualTo("_now._saved");
        assertThat(post("pain: pain=yes", "where: where=chest&_do=back").page()).isEqualTo("_now.pain");
        Visit again =
                post("pain: pain=yes", "where: where=chest", "_now.x:", "where: where=back", "where: where=chest");
        assertThat(again.stop()).isInstanceOf(Stop.Pause.class);
    }

    @Test
    void what_is_urgent_in_an_assessment_within_is_said_at_once_too() {
        Visit pause = post("mood: mood.low=yes&mood.thoughts=yes");

        assertThat(pause.page()).isEqualTo("_now.write");
        assertThat(Ways.post(ONE_BY_ONE, pause.draft(), "_now.write:").draft().told())
                .containsExactly("mood.self_harm.stay");
    }

    @Test
    void what_a_host_gave_is_not_asked_and_is_in_the_response() {
        Journey given = ONE_BY_ONE.given(Map.of(new ItemId("age"), new Answer.Number(new BigDecimal("74"))));
        Visit visit = Ways.post(given, NEW, "age: age=30", "write: write=yes", "_check: _do=submit");

        assertThat(pages(visit)).doesNotContain("age");
        assertThat(written(visit)).contains("\"age\":74");
        assertThatThrownBy(() -> ONE_BY_ONE.given(Map.of(new ItemId("pain"), new Answer.Choice("no"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void section_by_section_a_page_holds_the_questions_of_one() {
        Journey sections = ONE_BY_ONE.bySection();
        Visit visit = Ways.post(sections, NEW, "_start:", "first: age=74&pain=no&where=back", "sleep: hours=7");

        assertThat(pages(visit)).containsExactly("first", "sleep", "last");
        assertThat(visit.page()).isEqualTo("last");
        assertThat(visit.draft().fields()).containsKeys("where", "hours");
        assertThat(sections.open(visit.draft(), "first").stop())
                .isInstanceOfSatisfying(
                        Stop.Step.class,
                        step -> assertThat(step.items())
                                .extracting(item -> item.id().name())
                                .containsExactly("hello", "age", "pain"));
        assertThat(Ways.post(sections, visit.draft(), "first: age=74&pain=no")
                        .draft()
                        .fields())
                .as("what was not on the page is not replaced")
                .containsKey("where");
    }

    @Test
    void what_cannot_be_kept_is_shown_again_and_leaves_the_draft_as_it_was() {
        Visit visit = post("goals: goals.0.goal=Walk", "goals: goals.0.goal=Wa\u0007lk&_do=save");

        assertThat(visit.page()).isEqualTo("goals");
        assertThat(visit.problems()).extracting(Problem::code).containsExactly("TEXT_CHARACTER");
        assertThat(visit.submission().entered(new ItemId("goals.0.goal")).typed(""))
                .isEqualTo("Wa\u0007lk");
        assertThat(visit.draft().fields()).containsEntry("goals.0.goal", List.of("Walk"));
    }

    @Test
    void a_field_that_nobody_knows_is_a_problem_and_is_not_kept() {
        Visit visit = post("age: age=74&agee=75");

        assertThat(visit.problems()).extracting(Problem::code).containsExactly("FIELD_UNKNOWN");
        assertThat(visit.draft().fields()).isEqualTo(Map.of("age", List.of("74")));
    }

    @Test
    void a_draft_of_an_earlier_version_is_taken_over_and_a_page_of_it_looked_at_again() {
        Draft older =
                new Draft("visit", "0.9.0", Map.of("age", List.of("74")), java.util.Set.of("age"), java.util.Set.of());

        Visit opened = ONE_BY_ONE.open(older);
        Visit posted = Ways.post(ONE_BY_ONE, older, "pain: pain=no&_version=0.9.0");

        assertThat(opened.page()).isEqualTo("age");
        assertThat(opened.problems()).extracting(Problem::code).containsExactly("DRAFT_EARLIER");
        assertThat(opened.hasErrors()).isFalse();
        assertThat(posted.page()).isEqualTo("pain");
        assertThat(posted.hasErrors()).isTrue();
        assertThat(posted.draft().fields()).containsKeys("age", "pain");
    }

    @Test
    void a_form_of_another_assessment_changes_nothing() {
        Visit visit = post("age: age=74&_assessment=phq-9");

        assertThat(visit.problems()).extracting(Problem::code).containsExactly("ASSESSMENT_MISMATCH");
        assertThat(visit.draft()).isEqualTo(NEW);
    }

    @Test
    void a_page_that_is_not_there_leads_to_where_somebody_left_off() {
        assertThat(post("_start:", "nowhere: age=1").page()).isEqualTo("age");
        assertThat(ONE_BY_ONE.open(NEW, "nowhere").page()).isEqualTo("_start");
        assertThat(ONE_BY_ONE
                        .post(NEW, "%".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("PARSE_FORM_PERCENT");
    }

    @Test
    void a_form_of_another_assessment_sends_nothing_even_where_answers_are_checked() {
        Draft all = post(TO_THE_END).draft();

        Visit visit = Ways.post(ONE_BY_ONE, all, "_check: _do=submit&_assessment=phq-9");

        assertThat(visit.problems()).extracting(Problem::code).containsExactly("ASSESSMENT_MISMATCH");
        assertThat(visit.response()).isEmpty();
    }

    @Test
    void answers_that_were_checked_in_another_version_are_not_sent() {
        Draft now = post(TO_THE_END).draft();
        Draft older = new Draft("visit", "0.9.0", now.fields(), now.visited(), now.told());

        Visit visit = Ways.post(ONE_BY_ONE, older, "_check: _do=submit&_version=0.9.0");

        assertThat(visit.problems()).extracting(Problem::code).containsExactly("VERSION_MISMATCH");
        assertThat(visit.hasErrors()).isTrue();
        assertThat(visit.response()).isEmpty();
        assertThat(visit.page()).as("every page is to be looked at again").isEqualTo("age");
    }

    @Test
    void a_post_without_a_page_is_told_and_changes_nothing() {
        Draft draft = post("_start:", "age: age=74").draft();

        Visit visit = ONE_BY_ONE.post(draft, Ways.fields("falls-_page=pain&falls-pain=no"));

        assertThat(visit.problems()).extracting(Problem::code).containsExactly("FORM_NOT_SENT");
        assertThat(visit.draft()).isEqualTo(draft);
        assertThat(visit.page()).isEqualTo("pain");
    }

    @Test
    void with_a_prefix_only_what_begins_with_it_is_read() {
        String body = "a-_assessment=visit&a-_page=age&a-age=74&b-_assessment=visit&b-_page=pain&b-pain=no";

        assertThat(ONE_BY_ONE.post(NEW, Ways.fields(body), "a-").draft().fields())
                .isEqualTo(Map.of("age", List.of("74")));
        assertThat(ONE_BY_ONE
                        .post(NEW, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), "b-")
                        .draft()
                        .fields())
                .isEqualTo(Map.of("pain", List.of("no")));
        Visit none = ONE_BY_ONE.post(NEW, Ways.fields(body), "c-");
        assertThat(none.problems()).extracting(Problem::code).containsExactly("FORM_NOT_SENT");
        assertThat(none.draft()).isEqualTo(NEW);
        assertThat(ONE_BY_ONE
                        .post(NEW, Ways.fields("d-_page=age&d-age=74"), "d-")
                        .problems())
                .as("it does not say what it is of")
                .extracting(Problem::code)
                .containsExactly("FORM_NOT_SENT");
    }

    @Test
    void a_page_that_nobody_asked_for_is_the_one_at_which_they_left_off() {
        assertThat(ONE_BY_ONE.open(NEW, null).page()).isEqualTo("_start");
        assertThat(ONE_BY_ONE.open(post("_start:").draft(), null).page()).isEqualTo("age");
    }

    @Test
    void a_draft_of_another_assessment_is_a_mistake_of_the_host() {
        Draft other = Draft.of(Ways.MOOD);

        assertThatThrownBy(() -> ONE_BY_ONE.open(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a draft of mood is none of visit");
        assertThatThrownBy(() -> ONE_BY_ONE.post(other, Ways.fields("_page=age")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Visit visit) {
        Response response = visit.response()
                .orElseThrow(() -> new AssertionError(visit.problems().toString()));
        return ResponseJson.write(response);
    }
}
