package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.response.Forms.VISIT;
import static org.personcentred.assessment.response.Forms.form;
import static org.personcentred.assessment.response.Forms.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.problem.Severity;

/** The rules of a form post: what is a blank, a reason, a comment, and what is nobody's. */
class FormRulesTest {
    @Test
    void an_empty_value_is_a_blank() {
        assertThat(outcome(form("fallen=&speed=&story=+%0D%0A&born.day=&born.month=&born.year=&walk.1=&walk.reason=")))
                .isEqualTo("{\"answers\":{\"consent\":\"yes\"}}");
    }

    @Test
    void a_reason_is_one_of_the_radios_or_has_a_field_of_its_own() {
        assertThat(outcome(form("fallen=_declined&speed.reason=unknown&walk.reason=unable.unsafe")))
                .isEqualTo("{\"answers\":{\"consent\":\"yes\"},\"unanswered\":"
                        + "{\"fallen\":\"declined\",\"speed\":\"unknown\",\"walk\":\"unable.unsafe\"}}");
    }

    @Test
    void every_item_takes_every_plain_reason_and_only_its_own_kinds() {
        assertThat(outcome(form("speed.reason=not_applicable"))).contains("\"speed\":\"not_applicable\"");
        assertThat(outcome(form("speed.reason=unable.unsafe")))
                .isEqualTo("/unanswered/speed speed.reason #speed-reason: "
                        + "Choose a reason from the list for “Walking speed”, or answer it.");
    }

    @Test
    void an_answer_and_a_reason_are_a_question_back() {
        assertThat(outcome(form("speed=1&speed.reason=unable")))
                .isEqualTo(
                        "/answers/speed speed #speed: “Walking speed” has an answer, and also a reason for leaving it "
                                + "open. Keep the one that is right.");
        assertThat(outcome(form("speed=&speed.reason=unable"))).contains("\"speed\":\"unable\"");
    }

    @Test
    void words_beside_a_question_are_kept_with_or_without_an_answer() {
        assertThat(outcome(form("speed.comment=In+the+garden&walk.comment=")))
                .isEqualTo("{\"answers\":{\"consent\":\"yes\"},\"comments\":{\"speed\":\"In the garden\"}}");
    }

    @Test
    void what_stands_once_and_is_there_twice_is_a_problem_even_with_the_same_value() {
        assertThat(outcome(form("fallen=yes&fallen=yes&speed=1&speed=1"))).isEqualTo("""
                        /answers/fallen fallen #fallen: Choose one answer for “Have you fallen?”.
                        /answers/speed speed #speed: “Walking speed” was filled in twice. Give one answer.""");
    }

    @Test
    void names_about_the_form_are_never_an_answer_and_never_a_problem() {
        assertThat(outcome(form("_csrf=x&_do=submit&_assessment=visit&_version=1.0.0")))
                .isEqualTo("{\"answers\":{\"consent\":\"yes\"}}");
    }

    @Test
    void a_field_that_nobody_has_is_a_problem_and_nothing_else_is_lost() {
        Submission submission = form("spead=1&fallen.day=1&welcome=x&%3Cscript%3E=1&speed=1");

        assertThat(outcome(submission))
                .isEqualTo(String.join(
                        "\n",
                        "  #: The form sent a field that this assessment does not have.",
                        " fallen.day #fallen-day: The form sent a field that this assessment does not have. "
                                + "Its name is \"fallen.day\".",
                        " spead #spead: The form sent a field that this assessment does not have. "
                                + "Its name is \"spead\". Did you mean \"speed\"?",
                        " welcome #welcome: The form sent a field that this assessment does not have. "
                                + "Its name is \"welcome\"."));
        assertThat(submission.entered(item("speed")).typed("")).isEqualTo("1");
    }

    @Test
    void another_assessment_or_version_comes_before_anything_else_and_what_was_typed_is_kept() {
        Submission stale = form("_version=0.9.0&speed=fast&nobodys=1");

        assertThat(outcome(stale))
                .isEqualTo(
                        "response:1:1 /version: These answers were given to another version of this form. Its version "
                                + "is now 1.0.0: check the answers, and send them again.");
        assertThat(stale.entered(item("speed")).typed("")).isEqualTo("fast");
        assertThat(outcome(form("_assessment=phq-9&_version=0.9.0")))
                .isEqualTo("response:1:1 /assessment: These answers belong to another assessment. This one is visit.");
    }

    @Test
    void what_was_typed_is_kept_to_the_letter_whatever_is_wrong_with_it() {
        Entered entered =
                form("born.day=+31&born.month=Febr&born.year=&born.comment=x").entered(item("born"));

        assertThat(entered.typed())
                .isEqualTo(Map.of(
                        "day", List.of(" 31"),
                        "month", List.of("Febr"),
                        "year", List.of(""),
                        "comment", List.of("x")));
    }

    @Test
    void whoever_changes_an_earlier_answer_is_not_stopped_by_what_is_left_over() {
        Checked<Response> checked = ResponseChecker.check(form("fallen=no&falls=many&falls.comment=x"));

        assertThat(Forms.said(checked.problems()))
                .containsExactly("/answers/falls falls #falls: “How many times?” no longer applies after a change to "
                        + "another answer. What was entered for it is left out.");
        assertThat(checked.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(checked.map(ResponseJson::write))
                .isEqualTo(new Checked.Valid<>(
                        "{\"assessment\":\"visit\",\"version\":\"1.0.0\",\"answers\":{\"fallen\":\"no\",\"consent\":\"yes\"}}",
                        checked.problems()));
    }

    @Test
    void while_it_is_open_whether_something_is_asked_it_may_be_answered() {
        assertThat(outcome(form("falls=2"))).isEqualTo("{\"answers\":{\"falls\":2,\"consent\":\"yes\"}}");
        assertThat(outcome(form("fallen=_unknown&falls=2"))).contains("\"falls\":2");
    }

    @Test
    void what_does_not_apply_leaves_what_depends_on_it_unasked() {
        assertThat(outcome(form("fallen=_not_applicable&falls=2"))).doesNotContain("falls");
    }

    @Test
    void a_required_question_needs_an_answer_or_a_reason() {
        assertThat(outcome(Submission.ofForm(VISIT, Map.of("consent.comment", List.of("why?")))))
                .isEqualTo(
                        "/answers/consent consent #consent: Answer “May we write to your doctor?”, or say why it has to "
                                + "stay open.");
        assertThat(outcome(Submission.ofForm(VISIT, Map.of("consent", List.of("_declined")))))
                .isEqualTo("{\"answers\":{},\"unanswered\":{\"consent\":\"declined\"}}");
    }

    @Test
    void a_date_up_to_today_is_judged_by_the_day_that_the_host_gives() {
        Submission born = form("born.day=23&born.month=11&born.year=2026");

        assertThat(outcome(born))
                .isEqualTo(
                        "/answers/born born.day #born-day: The date in “When were you born?” can only be checked with "
                                + "the day on which this was completed. Add that day.");
        assertThat(outcome(born.completedOn(LocalDate.of(2026, 11, 22))))
                .isEqualTo(
                        "/answers/born born.day #born-day: The date in “When were you born?” must not be later than the "
                                + "day this was completed.");
        assertThat(outcome(born.completedOn(LocalDate.of(2026, 11, 23)))).contains("\"born\":\"2026-11-23\"");
    }

    @Test
    void every_part_of_a_date_that_cannot_be_read_is_told_at_once_and_says_which_part_it_is() {
        Checked<Response> checked = ResponseChecker.check(form("born.day=45&born.month=Foo&born.year=1950"));

        assertThat(checked.problems())
                .extracting(
                        problem -> problem.code() + " " + problem.parameters().get("part"))
                .containsExactly("DATE_DAY day", "DATE_MONTH month");
    }

    @Test
    void a_date_outside_its_limits_is_told_at_the_first_part_that_was_typed() {
        Checked<Response> checked = ResponseChecker.check(form("moved.day=&moved.month=&moved.year=1850"));

        assertThat(Forms.said(checked.problems()))
                .containsExactly(
                        "/answers/moved moved.year #moved-year: The date in “When did you move here?” must not be"
                                + " earlier than 1920-05-02.");
        assertThat(checked.problems()).noneMatch(problem -> problem.parameters().containsKey("part"));
    }

    @Test
    void notices_are_seen_once_the_page_that_was_sent_had_them_on_it() {
        Submission first = form("fallen=no&falls=2");
        List<Problem> notices = ResponseChecker.check(first).problems();
        Submission again = form("fallen=no&falls=2&_seen=ANSWER_DROPPED+falls");

        assertThat(first.hasSeen(notices)).isFalse();
        assertThat(again.hasSeen(ResponseChecker.check(again).problems())).isTrue();
        assertThat(form("fallen=no&falls=2&_seen=NUMBER_UNUSUAL+falls").hasSeen(notices))
                .isFalse();
        assertThat(form("fallen=no").hasSeen(List.of())).isTrue();
    }

    @Test
    void problems_come_in_the_order_of_the_form_and_those_of_all_of_it_first() {
        Checked<Response> checked = ResponseChecker.check(form("walk.1=x&speed=x&nobodys=1&fallen=perhaps"));

        assertThat(checked.problems())
                .extracting(Problem::code)
                .containsExactly("FIELD_UNKNOWN", "OPTION_NOT_OFFERED", "NUMBER_FORM", "NUMBER_FORM");
    }

    @Test
    void after_the_first_hundred_problems_comes_how_many_there_are() {
        String fields = IntStream.range(0, 150).mapToObj(i -> "x" + i + "=").collect(Collectors.joining("&"));

        List<Problem> problems = ResponseChecker.check(form(fields)).problems();

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).parameters()).isEqualTo(Map.of("limit", "100", "count", "150"));
    }

    @Test
    void no_problem_repeats_a_value_that_was_submitted() {
        String secret = "s3cr3t";
        String body = VISIT.items().stream()
                .flatMap(item -> FieldNames.parts(item.type()).stream().map(part -> FieldNames.of(item, part)))
                .map(field -> field + "=" + secret)
                .collect(Collectors.joining("&"));

        assertThat(ResponseChecker.check(Submission.ofFormBody(VISIT, body.getBytes(UTF_8)))
                        .problems())
                .hasSizeGreaterThan(5)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(secret));
    }

    private static Item item(String id) {
        return VISIT.items().stream()
                .filter(item -> item.id().name().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
