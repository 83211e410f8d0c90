package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Pages about then and now, and over time, say where a number makes allowance for questions that were left out. */
class ComparedAllowancesPageTest {
    private static final Assessment FORM = read("""
            format: 1
            id: made-up
            version: 1.0.0
            title: Made up
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            evidence:
              us: {cite: "Made up for a test"}
            options:
              none_or_much:
                - {id: none, label: None, points: 0}
                - {id: much, label: Much, points: 3}
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, type: choice, ask: First, options: none_or_much}
                  - {id: q2, type: choice, ask: Second, options: none_or_much}
                  - {id: q3, type: choice, ask: Third, options: none_or_much}
            scores:
              - {id: pro, title: Pro, sum: q1..q3, direction: higher_is_worse, range: [0, 9],
                 bands: [{id: low, to: 5, label: Low}, {id: high, from: 6, label: High}],
                 missing: {prorate: {atLeast: 2, round: half_up}, evidence: [us]}, change: {atLeast: 2, evidence: [us]}}
            decisions:
              - {id: next, title: Next, rules: [{when: "pro >= 6", then: act, label: Act}], otherwise: {then: wait, label: Wait}}
            findings:
              - {id: much, title: Much, when: "pro >= 6", urgency: soon, actions: [{id: act, label: Act}]}
            """);

    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 7);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 9);
    private static final String SEEMS = " makes allowance for it: the change may be smaller or larger than it seems.";

    @ParameterizedTest
    @EnumSource(Audience.class)
    void nobody_reads_that_a_change_means_something_where_a_number_of_it_was_scaled_up(Audience reader) {
        Document page = compared(on(MAY, "33-"), on(JUNE, "330"), reader);

        assertThat(page.select("main > p").eachText())
                .contains(
                        "Pro: 3 less – it cannot be said whether this means something. Not every question was answered on"
                                + " 3 May 2026, and that number" + SEEMS + " A higher number means more difficulty.");
        assertThat(page.text()).doesNotContain("by enough to mean something");
    }

    @Test
    void the_table_marks_the_number_in_words_and_not_the_other() {
        Comparison comparison = comparison(on(MAY, "33-"), on(JUNE, "330"));

        assertThat(cells(ComparisonPage.of(comparison).toHtml()))
                .containsExactly(
                        "Before: 9 out of 9, not every question answered",
                        "Now: 6 out of 9",
                        "Difference: 3 less, on a scale from 0 to 9");
        assertThat(cells(ComparisonPage.of(comparison)
                        .audience(Audience.PRACTITIONER)
                        .toHtml()))
                .startsWith("Before: 9 out of 9 (High), not every question answered", "Now: 6 out of 9 (High)");
    }

    /** 3 and 0 of three are scaled up to 5, and with the third come to 3 or 6. */
    @Test
    void what_was_found_and_decided_by_such_a_number_is_marked_in_words_and_not_called_new() {
        Document page = compared(on(MAY, "30-"), on(JUNE, "333"), Audience.PRACTITIONER);

        assertThat(page.select(".pca-finding-title").eachText())
                .containsExactly(
                        "Needs attention soon (before: not there, not every question answered; now: there): Much");
        assertThat(page.text())
                .contains("Before: Wait, not every question answered", "Now: Act")
                .doesNotContain("(new)", "Act, not every question answered");
    }

    @Test
    void the_time_is_named_and_where_no_day_is_known_which_of_the_two_it_was() {
        Outcome whole = scored(submission("330"));
        Outcome scaled = scored(submission("33-"));

        assertThat(compared(on(MAY, "330"), on(JUNE, "33-"), Audience.PERSON).text())
                .contains("answered on 7 June 2026, and that number" + SEEMS);
        assertThat(compared(scaled, whole, Audience.PERSON).text())
                .contains("answered the time before, and that number" + SEEMS);
        assertThat(compared(whole, scaled, Audience.PERSON).text())
                .contains("answered this time, and this number" + SEEMS);
        assertThat(compared(scaled, scaled, Audience.PERSON).text())
                .contains("Neither time was every question answered, and both numbers make allowance for it:");
    }

    @Test
    void where_every_question_was_answered_it_is_said_as_before() {
        Document page = compared(on(MAY, "333"), on(JUNE, "330"), Audience.PERSON);

        assertThat(page.select("main > p").eachText())
                .contains("Pro: 3 less – better, by enough to mean something. A higher number means more difficulty.");
        assertThat(page.text()).doesNotContain("allowance", "not every question");
    }

    @Test
    void over_time_each_number_that_makes_allowance_is_marked_in_the_table_and_in_the_text_of_the_picture() {
        Document page = Jsoup.parse(HistoryPage.of(history()).toHtml());

        assertThat(page.select("main > p").eachText())
                .contains(
                        "9 July 2026: 9 out of 9, not every question answered. A higher number means more difficulty.",
                        "Since the time before: 3 more – it cannot be said whether this means something. Not every question"
                                + " was answered on 9 July 2026, and that number" + SEEMS);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "9 July 2026 Result: 9 out of 9, not every question answered Since the time before:"
                                + " 3 more – it cannot be said whether this means something",
                        "7 June 2026 Result: 6 out of 9 Since the time before:"
                                + " 1 more – it cannot be said whether this means something",
                        "3 May 2026 Result: 5 out of 9, not every question answered Since the time before:"
                                + " the first time");
        assertThat(page.selectFirst("desc").text())
                .contains("3 May 2026: 5 out of 9, not every question answered. 7 June 2026: 6 out of 9. 9 July 2026:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void other_languages_mark_it_in_their_own_words(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(Jsoup.parse(HistoryPage.of(history()).locale(locale).toHtml())
                        .text())
                .contains(language.equals("cy") ? "heb ateb i bob cwestiwn" : "دون إجابة عن كل الأسئلة")
                .doesNotContain("not every question", "cannot be said", "allowance");
    }

    private static History history() {
        List<Outcome> outcomes = List.of(on(MAY, "30-"), on(JUNE, "330"), on(JULY, "-33"));
        return ((Checked.Valid<History>) History.of(outcomes)).value();
    }

    private static Document compared(Outcome earlier, Outcome later, Audience reader) {
        return Jsoup.parse(ComparisonPage.of(comparison(earlier, later))
                .audience(reader)
                .person("Mrs Khan")
                .toHtml());
    }

    private static Comparison comparison(Outcome earlier, Outcome later) {
        return ((Checked.Valid<Comparison>) Comparison.of(earlier, later)).value();
    }

    private static List<String> cells(String page) {
        return Jsoup.parse(page).select("tbody td").eachText();
    }

    private static Outcome on(LocalDate day, String answers) {
        return scored(submission(answers).completedOn(day));
    }

    /** Three answers by their points; a hyphen is none. */
    private static Submission submission(String answers) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (int i = 0; i < answers.length(); i++) {
            if (answers.charAt(i) != '-') {
                fields.put("q" + (i + 1), List.of(answers.charAt(i) == '3' ? "much" : "none"));
            }
        }
        return Submission.ofForm(FORM, fields);
    }

    private static Outcome scored(Submission submission) {
        return Scorer.score(((Checked.Valid<Response>) ResponseChecker.check(submission)).value());
    }

    private static Assessment read(String yaml) {
        return ((Checked.Valid<Assessment>) DefinitionReader.read("definition.yaml", yaml.getBytes(UTF_8))).value();
    }
}
