package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
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

        assertThat(page.select("main > p").eachText()).contains("Stands that count: 9. A higher number is better.");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void of_what_is_measured_and_not_known_no_range_is_said() {
        assertThat(page("nutrition-measures", "weight=70").text())
                .contains("Weight lost: there is none yet")
                .doesNotContain("It can still be");
    }

    @Test
    void a_range_that_is_the_whole_scale_tells_nothing_and_is_not_said() {
        Document page = page("phq-2", "");

        assertThat(page.text()).contains("PHQ-2 total: there is none yet").doesNotContain("It can still be");
        assertThat(page.select("svg")).isEmpty();
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
        assertThat(overTime.select("h2").eachText()).contains("Drop of the upper number after 1 minute");
        assertThat(overTime.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void a_line_over_time_has_its_days_and_tells_of_every_number() {
        Document page = Jsoup.parse(HistoryPage.of(PageStates.history()).toHtml());

        Element picture = page.selectFirst("svg");
        assertThat(picture.select("text").eachText()).contains("10 Jan 2026", "1 Nov 2026");
        assertThat(picture.selectFirst("desc").text())
                .isEqualTo("10 January 2026: 18 out of 27. 1 March 2026: 15 out of 27. 1 July 2026: 8 out of 27."
                        + " 1 November 2026: 4 out of 27.");
    }
}
