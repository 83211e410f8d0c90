package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.schemas.ShippedAssessments;

class FormsAndPagesTest {
    @TempDir
    private Path folder;

    @Test
    void a_form_post_is_read_as_a_host_would() {
        assertThat(Ran.withInput("q1=several_days&q2=_declined&_csrf=x", "form", "phq-9", "-"))
                .isEqualTo(new Ran(
                        0, "{\"line\":1,\"valid\":true,\"problems\":[],\"answers\":{\"q1\":\"several_days\"}}\n", ""));
    }

    @Test
    void what_could_be_read_of_a_wrong_post_is_shown_beside_its_problems() {
        Ran ran = Ran.withInput("q1=several_days&q9=some", "form", "phq-9", "-");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(
                        "{\"line\":1,\"valid\":false,\"problems\":[{\"path\":\"/answers/q9\",\"code\":\"OPTION_NOT_OFFERED\"")
                .contains("\"answers\":{\"q1\":\"several_days\"");
    }

    @Test
    void the_form_is_a_whole_page() {
        Ran page = Ran.assess("render", "phq-9");

        assertThat(page.exitCode()).isZero();
        assertThat(page.out())
                .startsWith("<!DOCTYPE html>")
                .contains("name=\"q9\"")
                .contains("</html>");
    }

    @Test
    void a_language_that_the_library_does_not_speak_is_said_beside_the_page() {
        String said = "The library says nothing in 'xx': its own words on this page are in English.\n";

        assertThat(Ran.assess("render", "phq-9", "--lang", "xx").exitCode()).isZero();
        assertThat(Ran.assess("render", "phq-9", "--lang", "xx").err()).isEqualTo(said);
        assertThat(Ran.assess("render", "phq-9", "--lang", "cy").err()).isEmpty();
        assertThat(Ran.assess("render", "phq-9", "--lang", "en-AU").err()).isEmpty();
    }

    @Test
    void a_question_alone_a_review_and_a_form_for_the_pen_are_pages_too() {
        String typed = "q1=several_days";

        assertThat(Ran.assess("render", "phq-9", "--view", "question").out()).contains("name=\"q1\"");
        assertThat(Ran.withInput(typed, "render", "phq-9", "--view", "question", "--answers", "-")
                        .out())
                .contains("name=\"q1\"");
        assertThat(Ran.withInput(typed, "render", "phq-9", "--view", "review", "--answers", "-")
                        .out())
                .contains("Check the answers", "Several days");
        assertThat(Ran.withInput(typed, "render", "phq-9", "--view", "print", "--answers", "-")
                        .out())
                .contains("☒</span> <strong>Several days")
                .doesNotContain("<input", "<form", "<button");
        assertThat(Ran.withInput("{}", "render", "phq-9", "--view", "review", "--answers", "-"))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "assess: '-' is neither a response, nor a draft, nor the body of a form post of this assessment.\n"));
    }

    @Test
    void a_response_and_a_draft_can_be_reviewed_as_a_form_body_can() {
        String response = "{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q1\":\"several_days\"}}";
        String draft = Draft.of(ShippedAssessments.load("phq-9"))
                .posted(name -> true, Map.of("q1", List.of("several_days")))
                .toJson();

        for (String typed : List.of(response, "\uFEFF" + response, draft, "q1=several_days")) {
            assertThat(Ran.withInput(typed, "render", "phq-9", "--view", "review", "--answers", "-")
                            .out())
                    .contains("Check the answers", "Several days");
            assertThat(Ran.withInput(typed, "render", "phq-9", "--view", "print", "--answers", "-")
                            .out())
                    .contains("☒</span> <strong>Several days");
        }
        assertThat(Ran.withInput(
                                response.replace("1.0.0", "0.9.0"),
                                "render",
                                "phq-9",
                                "--view",
                                "review",
                                "--answers",
                                "-")
                        .exitCode())
                .isEqualTo(1);
    }

    /** No box asks for the day on which it is sent: it is today, as it is for the form. */
    @Test
    void a_review_is_of_today_and_has_the_exit_code_of_its_errors() {
        Ran right = Ran.withInput(
                "fallen=yes&last_fall.month=10&last_fall.year=2020",
                "render",
                "falls-case-finding",
                "--view",
                "review",
                "--answers",
                "-");
        Ran wrong = Ran.withInput("age=old", "render", "falls-case-finding", "--view", "review", "--answers", "-");

        assertThat(right.out()).doesNotContain("can only be checked with the day");
        assertThat(wrong.out()).contains("pca-error");
        assertThat(wrong.exitCode()).isEqualTo(1);
    }

    @Test
    void json_with_a_byte_order_mark_is_json() {
        String response =
                "\uFEFF{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q1\":\"several_days\"}}";

        assertThat(Ran.withInput(response, "render", "phq-9", "--view", "outcome", "--answers", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_page_holds_its_style_sheet_unless_it_is_told_where_another_is() {
        for (String view : List.of("form", "print", "question")) {
            assertThat(Ran.assess("render", "phq-9", "--view", view).out())
                    .contains("href=\"data:text/css;charset=utf-8;base64,")
                    .doesNotContain("/assessment.css");
        }
        assertThat(Ran.assess("render", "phq-9", "--stylesheet", "/assessment.css")
                        .out())
                .contains("href=\"/assessment.css\"");
    }

    @Test
    void of_an_input_without_an_end_no_more_is_read_than_shows_that_it_is_too_much() {
        assertThat(Ran.withInput("q1=" + "x".repeat(4_000_000), "form", "phq-9", "-")
                        .out())
                .contains("LIMIT_BYTES");
        assertThat(Ran.withInput("{" + " ".repeat(4_000_000), "render", "phq-9", "--answers", "-")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void options_that_make_no_sense_are_said_in_our_words() {
        assertThat(Ran.withInput("", "form", "phq-9", "-", "--completed-on", "2026-13-01"))
                .isEqualTo(new Ran(2, "", "assess: --completed-on takes a day such as 2026-11-22.\n"));
        assertThat(Ran.assess("render", "phq-9", "--plan", "plan.json"))
                .isEqualTo(new Ran(2, "", "assess: --plan goes with --view plan.\n"));
    }

    @Test
    void answers_with_problems_are_shown_in_the_form_and_told_by_the_exit_code() throws IOException {
        Path out = folder.resolve("form.html");

        Ran ran = Ran.withInput("q1=some", "render", "phq-9", "--answers", "-", "--out", out.toString());

        assertThat(ran).isEqualTo(new Ran(1, "", ""));
        assertThat(Files.readString(out)).contains("href=\"#q1\"");
    }

    @Test
    void an_outcome_is_made_of_answers() {
        String answers = "q1=several_days&q2=not_at_all";

        assertThat(Ran.withInput(answers, "render", "phq-9", "--view", "outcome", "--answers", "-")
                        .out())
                .startsWith("<!DOCTYPE html>");
        assertThat(Ran.assess("render", "phq-9", "--view", "outcome"))
                .isEqualTo(new Ran(2, "", "assess: An outcome or a plan needs --answers.\n"));
    }

    @Test
    void a_plan_is_asked_for_about_what_was_found_and_then_printed() throws IOException {
        Path response = Files.writeString(folder.resolve("response.json"), """
                {"assessment": "phq-9", "version": "1.0.0", "completedOn": "2026-11-23",
                 "answers": {"q1": "not_at_all", "q9": "several_days"}}""");

        assertThat(Ran.assess("render", "phq-9", "--view", "plan", "--answers", response.toString())
                        .out())
                .contains("name=\"f1a1\"")
                .contains("name=\"review_on.day\"");
        assertThat(Ran.assess(
                        "render", "phq-9", "--view", "plan", "--answers", response.toString(), "--plan", "none.json"))
                .isEqualTo(new Ran(2, "", "assess: The file 'none.json' cannot be read.\n"));
    }

    @Test
    void a_page_has_the_looks_that_are_asked_for() {
        String asked = "Think about the last 12 months.";

        assertThat(Ran.assess("render", "falls-case-finding", "--look", "easy-read,large-print,dark")
                        .out())
                .contains(asked)
                .contains("class=\"pca-main pca-dark pca-large pca-easy\"");
        assertThat(Ran.assess("render", "falls-case-finding").out()).doesNotContain(asked);
        assertThat(Ran.assess("render", "falls-case-finding", "--look", "nhs").out())
                .contains("nhsuk-");
        assertThat(Ran.assess("render", "falls-case-finding", "--look", "tiny"))
                .isEqualTo(new Ran(
                        2, "", "assess: --look takes large-print, easy-read, light, dark, contrast, nhs, govuk.\n"));
    }

    @Test
    void a_view_that_does_not_exist_yet_is_wrong_usage_that_says_which_do() {
        assertThat(Ran.assess("render", "phq-9", "--view", "studio"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "assess: There is no view 'studio'. There is: form, question, review, print, outcome, plan.\n"));
    }

    @Test
    void the_page_about_an_instrument_says_how_it_is_scored_and_what_is_to_be_verified() {
        assertThat(Ran.assess("docs", "phq-9").out())
                .startsWith("# Patient Health Questionnaire-9\n")
                .contains("It is the points of q1 to q9 added together. It reads `q1`, `q2`, `q3`,")
                .contains("| Mild | 5 | 9 | `mild` |")
                .contains("A change of 5 or more means something (to be verified).")
                .contains("Urgency: now. Raised if q9 has at least 1 point.")
                .contains("Clinical sign-off: pending.");
        assertThat(Ran.assess("docs", "chair-stand-30s").out())
                .contains("| `reference` | `age` | Value |\n")
                .contains("| `men` | 60 to 64 | 14 |\n")
                .contains("Source: `cdc_steadi_chair`.");
    }
}
