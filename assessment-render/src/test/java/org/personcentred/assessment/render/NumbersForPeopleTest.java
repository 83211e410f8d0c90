package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Numbers as people can use them: on their scale, or measured in a unit; never naked, and never in the wrong place. */
class NumbersForPeopleTest {
    private static Document page(String id, String answers) {
        return Jsoup.parse(OutcomePage.of(PageStates.outcome(ShippedAssessments.load(id), answers))
                .toHtml());
    }

    private static Outcome falls(String name) {
        Assessment falls = ShippedAssessments.load("falls-multifactorial");
        return Scorer.score(ShippedPages.worked(falls, name).get(0));
    }

    @Test
    void what_is_counted_is_not_out_of_the_most_that_can_be_typed_in() {
        Document page = page("chair-stand-30s", "age=72&reference=women&used_arms=no&stands=9");

        assertThat(page.select("main > p").eachText())
                .contains("Full stands in 30 seconds: 9. A higher number is better.");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void sources_that_do_not_agree_on_a_number_are_for_the_practitioner_to_weigh() {
        Outcome outcome = PageStates.outcome(ShippedAssessments.load("timed-up-and-go"), "walk.1=12.5");

        assertThat(Jsoup.parse(OutcomePage.of(outcome).toHtml())
                        .select("main > p")
                        .eachText())
                .contains("Time to get up, walk there and back, and sit down: 12.5 seconds. A lower number is better.")
                .noneMatch(said -> said.contains("Guidelines") || said.contains("STEADI") || said.contains("walks"));
        assertThat(OutcomePage.of(outcome).audience(Audience.PRACTITIONER).toHtml())
                .contains("CDC STEADI", "World Falls Guidelines, modified", "Mean of the walks");
    }

    @Test
    void the_same_total_on_two_scales_is_told_on_one_of_them() {
        Assessment barthel = ShippedAssessments.load("barthel");
        Outcome outcome = Scorer.score(ShippedPages.worked(barthel, "All alone").get(0));

        assertThat(OutcomePage.of(outcome).toHtml()).contains("20 out of 20").doesNotContain("100 out of 100");
        assertThat(OutcomePage.of(outcome).audience(Audience.PRACTITIONER).toHtml())
                .contains("20 out of 20", "100 out of 100");
    }

    @Test
    void goals_that_were_reached_are_out_of_as_many_as_there_are_and_the_goals_themselves_come_first() {
        Document page = page(
                "goal-attainment",
                "goals.0.goal=Walk to the shop&goals.0.baseline=some&goals.0.withdrawn=no&goals.0.attained=as_expected"
                        + "&goals.1.goal=See my sister&goals.1.baseline=none&goals.1.withdrawn=no&goals.1.attained=less");

        assertThat(page.select("main > p").eachText())
                .contains("Goals reached as expected, or more: 1 out of 2. A higher number is better.");
        assertThat(page.selectFirst("main dl").select("dd").eachText())
                .containsExactly("Walk to the shop", "See my sister");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void where_goals_were_all_reached_nobody_reads_that_nothing_came_up(Audience reader) {
        Outcome outcome = PageStates.outcome(
                ShippedAssessments.load("goal-attainment"),
                "weighting=equal&goals.0.goal=Walk to the shop&goals.0.baseline=some&goals.0.withdrawn=no"
                        + "&goals.0.attained=as_expected");

        Document page = Jsoup.parse(OutcomePage.of(outcome).audience(reader).toHtml());

        assertThat(page.selectFirst("main dl").select("dd").eachText()).containsExactly("Walk to the shop");
        assertThat(page.select("h2").eachText()).doesNotContain("What we found");
        assertThat(page.text()).doesNotContain("came up in the answers");
    }

    @Test
    void a_number_of_which_neither_way_is_better_says_so_and_whom_to_ask() {
        Document page =
                page("nutrition-measures", "weight=70&height=173&earlier_weight=71.1&planned=yes&misleads=nothing");

        assertThat(page.select("main > p").eachText())
                .contains(
                        "Weight for height (body mass index): 23.4 kilograms per square metre."
                                + " By itself, this number is neither good nor bad. Ask us what it means.",
                        "Weight lost, as a part of the earlier weight: 1.5 per cent."
                                + " By itself, this number is neither good nor bad. Ask us what it means.");
    }

    @Test
    void a_difference_has_its_scale_and_so_has_the_practitioners_value() {
        Document comparison = Jsoup.parse(
                ComparisonPage.of(PageStates.history().steps().get(0)).toHtml());
        Document outcome = Jsoup.parse(OutcomePage.of(PageStates.compared().earlier())
                .audience(Audience.PRACTITIONER)
                .toHtml());

        assertThat(comparison.select("td").eachText()).contains("Difference: 3 less, on a scale from 0 to 27");
        assertThat(outcome.select("dt:contains(Value) + dd").eachText()).contains("12 out of 27");
    }

    @Test
    void of_what_is_measured_and_not_known_no_range_is_said() {
        assertThat(page("nutrition-measures", "weight=70").text())
                .contains("Weight lost, as a part of the earlier weight: there is no number yet")
                .doesNotContain("It can still be");
    }

    @Test
    void a_range_that_is_the_whole_scale_tells_nothing_and_is_not_said() {
        Document page = page("phq-2", "");

        assertThat(page.text()).contains("PHQ-2 total: there is no number yet").doesNotContain("It can still be");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void of_a_question_that_was_said_not_to_apply_nobody_reads_that_it_is_open_or_still_to_be_asked() {
        Document page = page("gad-2", "q1.reason=not_applicable&q2=several_days");

        assertThat(page.select("main > p").eachText())
                .contains("GAD-2 total: there is no number yet. It would need an answer to this question:");
        assertThat(page.select("main > ul > li").eachText())
                .contains("Feeling nervous, anxious or on edge – It does not apply to me");
        assertThat(page.text())
                .contains("To say more, we would need an answer to: “Feeling nervous, anxious or on edge”.")
                .doesNotContain("still open");
    }

    @Test
    void a_number_stands_over_its_mark_also_near_an_end() {
        Document page = page("phq-2", "q1=nearly_every_day&q2=more_than_half");

        Element label = page.selectFirst("svg text[font-weight]");
        String dot = page.select("svg path").last().attr("d");
        assertThat(label.text()).isEqualTo("5");
        assertThat(dot).startsWith("M" + (Integer.parseInt(label.attr("x")) - 9) + " ");
        assertThat(label.attr("text-anchor")).isEqualTo("middle");
    }

    @Test
    void a_long_label_stays_within_its_picture() {
        Document page = page(
                "phq-9",
                "q1=nearly_every_day&q2=nearly_every_day&q3=nearly_every_day&q4=nearly_every_day"
                        + "&q5=nearly_every_day&q6=nearly_every_day&q7=nearly_every_day&q8=nearly_every_day");

        Element label = page.selectFirst("svg text[font-weight]");
        assertThat(label.text()).isEqualTo("24 to 27");
        assertThat(Integer.parseInt(label.attr("x"))).isBetween(220, 250);
    }

    @Test
    void a_comparison_has_the_scale_for_everybody_and_the_band_for_the_practitioner() {
        Comparison compared = PageStates.compared();

        assertThat(ComparisonPage.of(compared).toHtml())
                .contains("12 out of 27")
                .doesNotContain("(Moderate)");
        assertThat(ComparisonPage.of(compared).audience(Audience.PRACTITIONER).toHtml())
                .contains("12 out of 27 (Moderate)");
    }

    @Test
    void what_was_measured_within_is_compared_too_and_shown_over_time() {
        Outcome outcome = falls("Hurt by somebody");
        Comparison compared = ((Checked.Valid<Comparison>) Comparison.of(outcome, outcome)).value();
        History history = ((Checked.Valid<History>) History.of(List.of(outcome, outcome))).value();

        Document comparison = Jsoup.parse(ComparisonPage.of(compared).toHtml());
        Document overTime = Jsoup.parse(HistoryPage.of(history).toHtml());

        assertThat(comparison.select("h2").eachText()).contains("Lying and standing blood pressure");
        assertThat(comparison.select("th[scope=row]").eachText()).contains("Drop of the upper number after 1 minute");
        assertThat(overTime.select("h3").eachText()).contains("Drop of the upper number after 1 minute");
        assertThat(overTime.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void a_page_about_then_and_now_or_over_time_says_so_in_its_heading_too() {
        Document comparison =
                Jsoup.parse(ComparisonPage.of(PageStates.compared()).toHtml());
        Document overTime = Jsoup.parse(HistoryPage.of(PageStates.history()).toHtml());

        assertThat(List.of(comparison, overTime))
                .allSatisfy(page -> assertThat(page.select("h1").text()).isEqualTo(page.title()))
                .extracting(Document::title)
                .containsExactly(
                        "Before and now: Patient Health Questionnaire-9", "Over time: Patient Health Questionnaire-9");
    }

    @Test
    void small_steps_that_each_mean_nothing_are_also_said_as_the_whole_way() {
        Document page = Jsoup.parse(HistoryPage.of(PageStates.history()).toHtml());
        List<Outcome> two = PageStates.history().outcomes().subList(0, 2);
        History step = ((Checked.Valid<History>) History.of(two)).value();
        Document once = Jsoup.parse(HistoryPage.of(step).toHtml());

        assertThat(page.select("main > p").eachText())
                .contains(
                        "Since the time before: 4 less – no change that means anything.",
                        "From 10 January 2026 to 1 November 2026: 14 less – better, by enough to mean something.");
        assertThat(once.select("main > p").eachText()).noneMatch(said -> said.startsWith("From "));
    }

    @Test
    void a_line_over_time_has_its_days_and_tells_of_every_number() {
        Document page = Jsoup.parse(HistoryPage.of(PageStates.history()).toHtml());

        Element picture = page.selectFirst("svg");
        assertThat(page.selectFirst(".pca-course").previousElementSibling().text())
                .isEqualTo("A higher number means more difficulty. The line has a gap where there is no number.");
        assertThat(picture.select("text").eachText()).contains("10 Jan 2026", "1 Nov 2026");
        assertThat(picture.selectFirst("desc").text())
                .isEqualTo("10 January 2026: 18 out of 27. 1 March 2026: 15 out of 27. 1 July 2026: 8 out of 27."
                        + " 1 November 2026: 4 out of 27.");
    }
}
