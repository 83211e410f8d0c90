package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** What the person, a supporter and a paper on a fridge door say, and what they keep to themselves. */
class SafeToHandOverTest {
    private static final Assessment FALLS = ShippedAssessments.load("falls-multifactorial");
    private static final Outcome HURT = worked("Hurt by somebody");
    private static final Outcome DECLINED = worked("Prefers not to say whether anyone has hurt them");
    private static final String OFFER = "There is something that we would like to talk about with you.";
    private static final Pattern ABUSE =
            Pattern.compile("(?i)hurt (you|the person)|abuse|neglect|safeguarding|left (you|them) without care");

    private static Outcome worked(String name) {
        return Scorer.score(ShippedPages.worked(FALLS, name).get(0));
    }

    static Stream<Outcome> both() {
        return Stream.of(HURT, DECLINED);
    }

    private static String page(Outcome outcome, Audience reader) {
        return text(OutcomePage.of(outcome).audience(reader).toHtml());
    }

    private static String plan(Outcome outcome, Audience reader) {
        PlanForm form = PlanForm.of(outcome, reader);
        Checked<Response> blank = ResponseChecker.check(
                Submission.ofForm(form.questions(), Map.of()).completedOn(LocalDate.of(2026, 11, 23)));
        Plan plan = form.plan(((Checked.Valid<Response>) blank).value());
        return text(PlanPage.of(outcome, plan).audience(reader).toHtml());
    }

    private static String text(String html) {
        return Jsoup.parse(html).body().text();
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_person_is_offered_a_talk_in_words_that_do_not_tell_what_was_answered(Outcome outcome) {
        assertThat(page(outcome, Audience.PERSON)).contains(OFFER).doesNotContainPattern(ABUSE);
        assertThat(plan(outcome, Audience.PERSON)).contains(OFFER).doesNotContainPattern(ABUSE);
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_supporter_may_be_the_one_and_reads_nothing_of_it(Outcome outcome) {
        assertThat(page(outcome, Audience.SUPPORTER)).doesNotContain(OFFER).doesNotContainPattern(ABUSE);
        assertThat(plan(outcome, Audience.SUPPORTER)).doesNotContain(OFFER).doesNotContainPattern(ABUSE);
        assertThat(text(FormPage.of(PlanForm.of(outcome, Audience.SUPPORTER)).toHtml()))
                .doesNotContain(OFFER)
                .doesNotContainPattern(ABUSE);
    }

    @Test
    void the_practitioner_reads_all_of_it() {
        assertThat(page(HURT, Audience.PRACTITIONER))
                .contains(
                        "Possible abuse or neglect, or a home made unsafe by somebody", "safeguarding procedure today");
        assertThat(page(DECLINED, Audience.PRACTITIONER))
                .contains("Any sign of abuse, neglect or a home made unsafe by somebody?");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void a_plan_asks_each_question_once(Audience reader) {
        Outcome open = worked("Nothing answered at all");

        List<String> asked = Jsoup.parse(
                        PlanPage.of(open, nothingAgreed(open)).audience(reader).toHtml())
                .select("main li")
                .eachText();

        assertThat(asked).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Plan nothingAgreed(Outcome outcome) {
        PlanForm form = PlanForm.of(outcome);
        Checked<Response> blank = ResponseChecker.check(
                Submission.ofForm(form.questions(), Map.of()).completedOn(LocalDate.of(2026, 11, 23)));
        return form.plan(((Checked.Valid<Response>) blank).value());
    }

    @Test
    void what_somebody_would_rather_not_say_is_told_apart_from_what_was_left_open() {
        Document page = Jsoup.parse(OutcomePage.of(Scorer.score(
                        ShippedPages.worked(ShippedAssessments.load("phq-9"), "A declined question is named")
                                .get(0)))
                .toHtml());

        assertThat(page.select("p:contains(You preferred not to answer these) + ul li")
                        .eachText())
                .hasSize(1)
                .allMatch(question -> question.endsWith(" – I prefer not to say"));
        assertThat(page.select("p:contains(have no answer yet) + ul li").eachText())
                .noneMatch(question -> question.contains("prefer not to say"));
    }

    static Stream<Assessment> shipped() {
        return ShippedAssessments.newest().stream().map(one -> ShippedAssessments.load(one.id(), one.version()));
    }

    /** "Nothing was found" reassures; it is not said where a number, a band or a decision may say otherwise. */
    @ParameterizedTest
    @MethodSource("shipped")
    void no_all_clear_stands_beside_what_is_better_or_worse_or_a_decision_or_where_nothing_was_looked_for(
            Assessment assessment) {
        for (Response response : ShippedPages.worked(assessment, "")) {
            Outcome outcome = Scorer.score(response);
            for (Audience reader : Audience.values()) {
                if (page(outcome, reader).contains("came up in the answers")) {
                    assertThat(assessment.findings()).isNotEmpty();
                    assertThat(outcome.findings()).isEmpty();
                    assertThat(outcome.decisions()).isEmpty();
                    assertThat(outcome.scores())
                            .allMatch(result -> result.score().bands().isEmpty()
                                    && result.score().direction() == Score.Direction.NEUTRAL);
                }
            }
        }
    }

    /** Whoever "the person" is, it is not the one who reads. */
    @ParameterizedTest
    @MethodSource("shipped")
    void the_page_of_the_person_speaks_to_them_and_has_nothing_that_is_for_the_practitioner(Assessment assessment) {
        for (Response response : ShippedPages.worked(assessment, "")) {
            Outcome outcome = Scorer.score(response);

            String said = page(outcome, Audience.PERSON);

            assertThat(said).doesNotContainPattern("(?i)\\bthe person\\b");
            assertThat(said).doesNotContain("For the practitioner");
            outcome.scores().stream()
                    .flatMap(result -> result.band().stream())
                    .map(band -> band.label().to(Audience.PRACTITIONER))
                    .forEach(band -> assertThat(said).doesNotContain("(" + band + ")"));
        }
    }
}
