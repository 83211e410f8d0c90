package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Seconds, and what else has no scale with two ends and no rule for how large a change has to be, then and now. */
class MeasuredOverTimeTest {
    private static final Assessment WALK = ShippedAssessments.load("timed-up-and-go");
    private static final List<Outcome> WALKS = List.of(
            walked("13.9", LocalDate.of(2026, 9, 1)),
            walked("11.8", LocalDate.of(2026, 10, 1)),
            walked("10.1", LocalDate.of(2026, 11, 1)));

    private static Outcome walked(String seconds, LocalDate day) {
        Submission submission = PageStates.submission(WALK, "walk.1=" + seconds).completedOn(day);
        return Scorer.score(((Checked.Valid<Response>) ResponseChecker.check(submission)).value());
    }

    private static Document compared(Locale locale) {
        Checked<Comparison> compared = Comparison.of(WALKS.get(0), WALKS.get(2));
        return Jsoup.parse(ComparisonPage.of(((Checked.Valid<Comparison>) compared).value())
                .locale(locale)
                .toHtml());
    }

    private static Document overTime(List<Outcome> outcomes, Locale locale) {
        Checked<History> history = History.of(outcomes);
        return Jsoup.parse(HistoryPage.of(((Checked.Valid<History>) history).value())
                .locale(locale)
                .toHtml());
    }

    @Test
    void a_difference_without_a_rule_is_told_and_not_judged() {
        assertThat(compared(Locale.UK).select("main > p").eachText())
                .contains("Time to get up, walk there and back, and sit down: 3.8 seconds less – nothing says whether"
                        + " this means something. A lower number is better.");
        assertThat(overTime(WALKS, Locale.UK).select("main > p").eachText())
                .contains(
                        "Since the time before: 1.7 seconds less – nothing says whether this means something.",
                        "From 1 September 2026 to 1 November 2026: 3.8 seconds less – nothing says whether this means"
                                + " something.");
        assertThat(overTime(WALKS, Locale.UK).select("tbody td:last-child").eachText())
                .containsExactly(
                        "Since the time before: 1.7 seconds less – nothing says whether this means something",
                        "Since the time before: 2.1 seconds less – nothing says whether this means something",
                        "Since the time before: the first time");
        assertThat(compared(Locale.UK).text() + overTime(WALKS, Locale.UK).text())
                .doesNotContain("which way");
    }

    @ParameterizedTest
    @CsvSource({"cy, nid oes dim yn dweud a yw hyn yn golygu rhywbeth", "ar, لا توجد قاعدة تحدد ما إذا كان لهذا معنى"})
    void so_it_is_in_welsh_and_in_arabic(Locale locale, String said) {
        assertThat(compared(locale).text()).contains("3.8", said);
        assertThat(overTime(WALKS, locale).text()).contains("1.7", said);
    }

    @Test
    void a_number_without_a_scale_of_its_own_is_a_line_between_round_numbers_that_are_said() {
        Document page = overTime(WALKS, Locale.UK);

        Element picture = page.selectFirst("svg");
        assertThat(page.select("table")).hasSize(1);
        assertThat(picture.select("text").eachText()).contains("0", "15", "13.9", "10.1");
        assertThat(picture.selectFirst("desc").text())
                .isEqualTo(
                        "1 September 2026: 13.9 seconds. 1 October 2026: 11.8 seconds. 1 November 2026: 10.1 seconds."
                                + " The line is drawn on a scale from 0 to 15 seconds.");
    }

    @Test
    void the_numbers_of_an_assessment_within_stand_below_its_name() {
        Outcome falls =
                Scorer.score(ShippedPages.worked(ShippedAssessments.load("falls-multifactorial"), "Hurt by somebody")
                        .get(0));

        Document page = overTime(List.of(falls, falls), Locale.UK);

        Element drop = page.selectFirst("h3:contains(Drop of the upper number after 1 minute)");
        assertThat(drop.previousElementSibling().tagName()).isEqualTo("h2");
        assertThat(drop.previousElementSibling().text()).isEqualTo("Lying and standing blood pressure");
    }
}
