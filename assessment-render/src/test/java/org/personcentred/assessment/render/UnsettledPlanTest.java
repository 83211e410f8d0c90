package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** A plan never looks calmer than what was found. */
class UnsettledPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Document page(Outcome outcome, Audience audience, Map<String, List<String>> fields) {
        PlanForm form = PlanForm.of(outcome, Audience.PERSON);
        Checked<Response> checked = ResponseChecker.check(
                Submission.ofForm(form.questions(), fields).completedOn(TODAY));
        Plan plan = form.plan(((Checked.Valid<Response>) checked).value());
        return Jsoup.parse(PlanPage.of(outcome, plan).audience(audience).toHtml());
    }

    private static Document nothingAgreed(Outcome outcome, Audience audience) {
        return page(outcome, audience, Map.of());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void what_is_urgent_and_not_agreed_stands_before_what_was_agreed(Audience audience) {
        Document page = nothingAgreed(PageStates.phq("1,1,0,0,0,0,0,0,1"), audience);

        Element first = page.selectFirst("main > h1 ~ .pca-finding, main > h1 ~ h2:not(:contains(cannot wait))");
        assertThat(first.className()).contains("pca-finding-now");
    }

    @Test
    void what_is_urgent_and_declined_stands_there_all_the_same() {
        Outcome urgent = PageStates.phq("1,1,0,0,0,0,0,0,1");

        Document page = page(urgent, Audience.PERSON, Map.of("f1a1", List.of("no")));

        assertThat(page.select("main > .pca-finding-now")).hasSize(1);
        assertThat(page.select("h2").eachText()).contains("What you would rather not do");
    }

    @Test
    void an_urgent_question_that_is_open_stands_before_what_was_agreed() {
        Document page = nothingAgreed(PageStates.phq("1,1,0,0,0,0,0,0,"), Audience.PERSON);

        Element first = page.selectFirst("main > h1 ~ .pca-finding, main > h1 ~ h2:not(:contains(cannot wait))");
        assertThat(first.className()).contains("pca-finding-now");
        assertThat(page.select("h2").eachText()).contains("What cannot wait");
    }

    static Stream<Outcome> outcomes() {
        return Stream.of(
                PlanStates.outcome(),
                PageStates.fallsNotEnough(),
                PageStates.phq("3,3,3,3,3,3,3,3,3"),
                PageStates.phq("2,2,1,2,2,1,1,0,1"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void with_nothing_agreed_every_finding_is_named(Outcome outcome) {
        List<String> titles = outcome.findings().stream()
                .filter(finding -> !finding.open() && finding.finding().urgency() != Urgency.NOW)
                .map(finding -> finding.finding().title().to(Audience.PERSON))
                .toList();

        Document page = nothingAgreed(outcome, Audience.PERSON);

        assertThat(page.select("h2:contains(have not agreed about) ~ ul, h2:contains(have not agreed about) ~ * ul")
                        .select("li")
                        .eachText())
                .containsAll(titles);
        assertThat(page.select("main > .pca-finding-now"))
                .hasSameSizeAs(outcome.findings().stream()
                        .filter(finding -> finding.finding().urgency() == Urgency.NOW)
                        .map(FindingResult::open)
                        .filter(open -> !open)
                        .toList());
    }

    @Test
    void in_welsh_it_is_said_in_welsh() {
        PlanForm form = PlanForm.of(PlanStates.outcome());
        Checked<Response> checked = ResponseChecker.check(
                Submission.ofForm(form.questions(), Map.of()).completedOn(TODAY));
        Plan plan = form.plan(((Checked.Valid<Response>) checked).value());

        String page = PlanPage.of(PlanStates.outcome(), plan)
                .locale(Locale.forLanguageTag("cy"))
                .toHtml();

        assertThat(page).contains("Beth a welsom ac nad ydym wedi cytuno yn ei gylch");
    }
}
