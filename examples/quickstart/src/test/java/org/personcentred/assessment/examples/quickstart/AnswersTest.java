package org.personcentred.assessment.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.examples.quickstart.Served.ErrorLink;

/** From a form post to the page a person reads, over HTTP. */
class AnswersTest {
    private static final String PHQ_9_BUT_ITEM_8 =
            "q1=not_at_all&q2=several_days&q3=not_at_all&q4=not_at_all&q5=not_at_all&q6=not_at_all&q7=not_at_all"
                    + "&q9=several_days&difficulty=not_difficult";

    /** All answered but the count of falls and frailty, so that these two alone are what matters. */
    private static final String TWO_OPEN = "setting=community&age=74&fallen=yes&unsteady=no&worry=no&falls_count="
            + "&falls_count.reason=unknown&last_fall.month=September&last_fall.year=2026&hurt=none&could_get_up=yes"
            + "&blackout=no&help_with=nothing&frailty=_unknown&gait_speed=1.1&tug_time=9.5";

    private static final String THREE_MISTAKES =
            "_assessment=falls-case-finding&_version=1.0.0&_csrf=token&what_matters=Tea+%26+%3Cb%3Ecake%3C%2Fb%3E%0D%0AIn+S%C3%A3o+Paulo"
                    + "&setting=community&age=7&fallen=yes&unsteady=_unknown&worry=yes&worry.comment=Mostly+at+night"
                    + "&falls_count=two&last_fall.month=Sept&last_fall.year=2026&hurt=treated&help_with=strength"
                    + "&help_with=home&frailty=_declined&gait_speed=&gait_speed.reason=unable&tug_time=9.55&_do=submit";

    @Test
    void three_mistakes_are_three_links_to_the_fields_they_are_about() {
        Served page = Host.post("/falls-case-finding", THREE_MISTAKES);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("<title>Error: Falls check</title>");
        assertThat(page.errorLinks())
                .containsExactly(
                        new ErrorLink("age", "“How old are you, in years?” must be 18 or more."),
                        new ErrorLink(
                                "falls_count",
                                "“How many times have you fallen in the past 12 months?” must be a number in digits,"
                                        + " such as 12."),
                        new ErrorLink(
                                "tug_time",
                                "The number in “Timed Up and Go time” has too many digits after the point. The most it can"
                                        + " have: 1."));
    }

    @Test
    void nothing_that_was_typed_is_lost_on_the_page_with_errors() {
        Served page = Host.post("/falls-case-finding", THREE_MISTAKES);

        assertThat(page.control("age")).contains(" value=\"7\"", " aria-invalid=\"true\"");
        assertThat(page.control("falls_count")).contains(" value=\"two\"", " aria-invalid=\"true\"");
        assertThat(page.control("tug_time")).contains(" value=\"9.55\"", " aria-invalid=\"true\"");
        assertThat(page.control("last_fall-month")).contains(" value=\"Sept\"").doesNotContain("aria-invalid");
        assertThat(page.control("last_fall-year")).contains(" value=\"2026\"");
        assertThat(page.body())
                .contains(
                        page.control("what_matters") + "\nTea &amp; &lt;b&gt;cake&lt;/b&gt;\r\nIn São Paulo</textarea>")
                .contains(page.control("worry--comment") + "\nMostly at night</textarea>");
        assertThat(page.ticked())
                .containsExactly(
                        "setting=community",
                        "fallen=yes",
                        "unsteady=_unknown",
                        "worry=yes",
                        "hurt=treated",
                        "help_with=strength",
                        "help_with=home",
                        "frailty=_declined",
                        "gait_speed.reason=unable");
    }

    @Test
    void phq_9_of_two_points_has_a_total_a_band_and_the_self_harm_finding_first() {
        Served page = Host.post("/phq-9", PHQ_9_BUT_ITEM_8 + "&q8=not_at_all");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .startsWith("""
                        What we found: Patient Health Questionnaire-9
                        Patient Health Questionnaire-9
                        What cannot wait
                        Needs attention now:
                        You told us about thoughts of being better off dead or of hurting yourself.
                        """)
                .contains("PHQ-9 total: 2 out of 27.")
                .doesNotContain("\nBand\n");
    }

    @Test
    void the_page_for_a_practitioner_has_the_working_too() {
        Served page = Host.post("/phq-9?reader=practitioner", PHQ_9_BUT_ITEM_8 + "&q8=not_at_all");

        assertThat(page.words()).contains("\nBand\nNone to minimal\n", "How “PHQ-9 total” came about");
    }

    @Test
    void phq_9_without_one_item_has_no_total_names_the_item_and_says_what_the_total_can_still_be() {
        Served page = Host.post("/phq-9?reader=practitioner", PHQ_9_BUT_ITEM_8);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .contains("""
                        PHQ-9 total: there is no number yet. It would need an answer to this question:
                        Moving or speaking so slowly that other people could have noticed? Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual
                        It can still be 2 to 5 out of 27. A higher number means more difficulty.
                        """)
                .contains("\nBands still possible\nNone to minimal or Mild\n")
                .doesNotContain("PHQ-9 total: 2", "\nBand\nNone", "\nBand\nMild", "\nthis one\n");
    }

    @Test
    void the_falls_check_does_not_guess_what_is_not_known_and_asks_about_exactly_that() {
        Served page = Host.post("/falls-case-finding", TWO_OPEN);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("""
                        Not enough information yet for the NICE next step
                        To say more, we would need an answer to: “How many times have you fallen in the past 12 months?” and “Has a health professional said that you live with frailty?”.
                        """).doesNotContain("We would like to offer you a full falls assessment");
    }

    @Test
    void one_answer_more_settles_it() {
        Served page = Host.post("/falls-case-finding", TWO_OPEN.replace("frailty=_unknown", "frailty=yes"));

        assertThat(page.words())
                .contains("We would like to offer you a full falls assessment.")
                .doesNotContain("Not enough information yet for the NICE next step");
    }

    @Test
    void a_body_that_is_not_utf_8_is_told_and_nothing_of_it_is_read() {
        byte[] latin1 = "difficulty.comment=Jos\u00e9&q1=not_at_all".getBytes(StandardCharsets.ISO_8859_1);

        Served raw = Host.send("POST", "/phq-9", latin1);
        Served escaped = Host.post("/phq-9", "difficulty.comment=Jos%E9&q1=not_at_all");

        assertThat(raw.status()).isEqualTo(422);
        assertThat(raw.words()).contains("There is a problem\nThe form was not sent in UTF-8.");
        assertThat(raw.ticked()).isEmpty();
        assertThat(escaped).isEqualTo(new Served(422, escaped.headers(), raw.body()));
    }

    @Test
    void answers_to_another_assessment_or_version_are_refused() {
        assertThat(Host.post("/phq-9", "_assessment=gad-7&q1=not_at_all").status())
                .isEqualTo(422);
        assertThat(Host.post("/phq-9", "_version=9.0.0&q1=not_at_all").status()).isEqualTo(422);
    }

    @Test
    void what_is_typed_never_becomes_markup() {
        String hostile = "%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E";
        String body = "what_matters=" + hostile + "&age=" + hostile + "&worry.comment=" + hostile + "&setting="
                + hostile + "&" + hostile + "=1";

        Served page = Host.post("/falls-case-finding", body);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script").contains("&lt;script&gt;");
    }
}
