package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What is wrong is told in the order of the form, in the words of the question and row and box it is about, at that box. */
class ErrorSummaryTest {
    private static final Assessment FALLS = ShippedAssessments.load("falls-multifactorial");

    private static Document page(Assessment assessment, String body) {
        return Jsoup.parse(PageStates.errors(assessment, body).toHtml());
    }

    private static List<String> told(Document page) {
        return page.select(".pca-error-summary li").eachText();
    }

    private static List<String> wrong(Document page) {
        return page.select("[aria-invalid]").eachAttr("name");
    }

    @Test
    void rows_stand_where_they_are_in_the_form_and_each_says_which_it_is() {
        Document page = page(
                FALLS,
                "falls.0.fall_when.month=Foo&falls.0.fall_when.year=2026&falls.1.fall_when.month=Foo"
                        + "&falls.1.fall_when.year=2026&goals.0.goal_now=eleven&medicine_count=lots&near_falls=maybe");

        assertThat(told(page))
                .containsExactly(
                        "“How well can you do it now, from 0 to 10? (goal 1)” must be a number in digits, such as 12.",
                        "Choose an answer from the list for “Have you nearly fallen, but saved yourself?”.",
                        "The month in “About when was it? (fall 1)” must be a number from 1 to 12, or a name such as"
                                + " March.",
                        "The month in “About when was it? (fall 2)” must be a number from 1 to 12, or a name such as"
                                + " March.",
                        "“How many is that in all?” must be a number in digits, such as 12.");
    }

    @Test
    void in_an_assessment_within_another_it_is_its_own_question_that_is_named() {
        Document page = page(FALLS, "postural_bp.lying_systolic=12&postural_bp.standing_1_systolic=12");

        assertThat(told(page))
                .containsExactly(
                        "“Upper number, lying” must be 50 mmHg or more.",
                        "“Upper number, standing for 1 minute” must be 50 mmHg or more.");
        assertThat(page.select(".pca-question .pca-error").eachText())
                .containsExactly(
                        "Error: “Upper number, lying” must be 50 mmHg or more.",
                        "Error: “Upper number, standing for 1 minute” must be 50 mmHg or more.");
    }

    @Test
    void options_in_a_row_and_in_an_assessment_within_another_are_led_to_and_described_as_others_are() {
        Document within = page(PageStates.WITHIN, "confused=yes&clarity.alertness=zzz");
        Document row = page(PageStates.EVERY_TYPE, "mood=good&goals.0.goal=Walk&goals.0.hard=zzz");

        assertThat(within.getElementById("clarity-alertness").attr("aria-describedby"))
                .isEqualTo("clarity-alertness--error");
        assertThat(row.getElementById("goals-0-hard").attr("aria-describedby")).isEqualTo("goals-0-hard--error");
    }

    @Test
    void a_measurement_says_which_it_is_and_every_one_that_is_wrong_is_marked() {
        Document page = page(PageStates.MEASURES, PageStates.MEASURES_WRONG);

        assertThat(told(page))
                .contains(
                        "“Time to walk 4 metres (Measurement 2)” must be 120 seconds or less.",
                        "The number in “Time to walk 4 metres (Measurement 3)” has too many digits after the point. The"
                                + " most it can have: 1.",
                        "“How firmly can you squeeze? (Left side, Measurement 1)” must be a number in digits, such as"
                                + " 12.",
                        "“How firmly can you squeeze? (Right side, Measurement 2)” must be 90 kilograms or less.");
        assertThat(wrong(page))
                .contains("walk.2", "walk.3", "grip.left.1", "grip.right.2")
                .doesNotContain("walk.1");
    }

    @Test
    void a_box_that_is_not_the_first_is_described_by_what_is_wrong_with_it() {
        Document page = page(PageStates.MEASURES, PageStates.MEASURES_WRONG);

        for (Element box : page.select("[aria-invalid]")) {
            String id = box.attr("aria-describedby").split(" ")[0];
            assertThat(page.getElementById(id).className()).isEqualTo("pca-error");
        }
        assertThat(page.getElementById("grip-left-2").hasAttr("aria-describedby"))
                .isFalse();
    }

    @Test
    void what_is_about_a_whole_answer_marks_the_boxes_that_were_filled_in_and_leads_to_the_first() {
        Document page = page(PageStates.MEASURES, "weight.st=120&weight.lb=3&born.month=5&born.year=1850");

        assertThat(wrong(page)).containsExactly("weight.st", "weight.lb", "born.month", "born.year");
        assertThat(page.select(".pca-error-summary a").eachAttr("href")).containsExactly("#weight-st", "#born-month");
    }

    @Test
    void a_comma_marks_only_the_box_it_was_typed_into() {
        Document page = page(PageStates.AGE_AND_HEIGHT, "height=1,80");

        assertThat(wrong(page)).containsExactly("height");
    }

    @Test
    void two_units_mark_all_that_was_filled_in() {
        Document page = page(PageStates.MEASURES, "weight=80&weight.st=12");

        assertThat(wrong(page)).containsExactly("weight", "weight.st");
    }

    @Test
    void a_missing_measurement_leads_to_the_box_it_belongs_in() {
        Document page = page(PageStates.EVERY_TYPE, "mood=good&grip.1=20");

        assertThat(wrong(page)).containsExactly("grip.2");
        assertThat(page.select(".pca-error-summary a").eachAttr("href")).containsExactly("#grip-2");
    }

    @Test
    void limits_are_told_in_the_unit_that_was_filled_in_and_days_in_words() {
        Document page = page(PageStates.MEASURES, "weight.st=120&born.year=1850&walk.1=500");

        assertThat(told(page))
                .containsExactly(
                        "“Weight” must be 47 stones 3.3 pounds or less.",
                        "The date in “When were you born?” must not be earlier than 1 January 1900.",
                        "“Time to walk 4 metres (Measurement 1)” must be 120 seconds or less.");
        assertThat(told(page(PageStates.MEASURES, "weight=1000")))
                .containsExactly("“Weight” must be 300 kilograms or less.");
        assertThat(told(page(PageStates.MEASURES, "weight.lb=15")))
                .containsExactly("The number of pounds in “Weight” must be 0 or more, and less than 14.");
    }

    @Test
    void the_same_is_so_in_another_language() {
        Document page = Jsoup.parse(PageStates.errors(PageStates.MEASURES, "weight=1000&born.year=1850")
                .locale(Locale.forLanguageTag("cy"))
                .toHtml());

        assertThat(told(page).get(0)).endsWith("fod yn 300 cilogram neu lai.");
        assertThat(told(page).get(1)).endsWith("beidio â bod yn gynharach na 1 Ionawr 1900.");
    }
}
