package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Outcome;

/** Whoever makes a plan, each of its readers reads who does what in their own words, and what matters before what is wrong. */
class PlanReadersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Outcome SLIPPERS = PlanStates.outcome();
    private static final Outcome BLACKOUT =
            PlanStates.inTheirWords(PlanStates.outcome("Example 1, with all else well"));

    /** The first action is agreed to, by whoever was proposed or is named. */
    private static Plan agreed(PlanForm form, Map<String, List<String>> named) {
        Submission proposal = form.proposal(TODAY);
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Draft.of(proposal).fields());
        fields.put("f1a1", List.of("yes"));
        fields.put("review_on.day", List.of("21"));
        fields.put("review_on.month", List.of("12"));
        fields.put("review_on.year", List.of("2026"));
        fields.putAll(named);
        Checked<Response> checked = ResponseChecker.check(
                Submission.ofForm(form.questions(), fields).completedOn(TODAY).beganWith(proposal));
        return form.plan(((Checked.Valid<Response>) checked).value());
    }

    private static Document page(Outcome outcome, Plan plan, Audience reader) {
        return Jsoup.parse(
                PlanPage.of(outcome, plan).audience(reader).person("Mrs Khan").toHtml());
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, PERSON, You",
        "PERSON, SUPPORTER, Mrs Khan",
        "PERSON, PRACTITIONER, The person",
        "SUPPORTER, PERSON, You",
        "SUPPORTER, SUPPORTER, Mrs Khan",
        "SUPPORTER, PRACTITIONER, The person",
        "PRACTITIONER, PERSON, You",
        "PRACTITIONER, SUPPORTER, Mrs Khan",
        "PRACTITIONER, PRACTITIONER, The person"
    })
    void whoever_was_proposed_is_said_to_each_reader_in_their_words(Audience made, Audience reads, String who) {
        Plan plan = agreed(PlanForm.of(SLIPPERS, made), Map.of());

        assertThat(page(SLIPPERS, plan, reads).select(".pca-who").eachText())
                .containsExactly("Who: " + who + ". When: 7 December 2026.");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whoever_was_typed_is_said_to_each_reader_as_it_was_typed(Audience reads) {
        Plan plan = agreed(PlanForm.of(SLIPPERS), Map.of("f1a1_who", List.of("Ali, and you")));

        assertThat(page(SLIPPERS, plan, reads).select(".pca-who").eachText())
                .containsExactly("Who: Ali, and you. When: 7 December 2026.");
    }

    @Test
    void what_is_urgent_and_not_agreed_goes_before_what_the_person_said() {
        Plan plan = agreed(PlanForm.of(BLACKOUT), Map.of("f1a1", List.of("no")));

        assertThat(page(BLACKOUT, plan, Audience.PERSON).select("h2").eachText())
                .startsWith("What cannot wait", "What you told us", "What we agreed");
    }

    @Test
    void what_is_urgent_and_agreed_goes_before_what_the_person_said() {
        Plan plan = agreed(PlanForm.of(BLACKOUT), Map.of());

        Document page = page(BLACKOUT, plan, Audience.PERSON);

        assertThat(page.select("h2").eachText())
                .startsWith("What cannot wait", "What you told us")
                .doesNotContain("What we agreed");
        assertThat(page.select("h2:contains(cannot wait) + .pca-finding .pca-next")
                        .text())
                .isEqualTo("What we will do");
    }

    @Test
    void what_was_agreed_and_is_not_urgent_comes_after_what_the_person_said() {
        Outcome glasses = PageStates.outcome(
                ShippedAssessments.load("falls-multifactorial"),
                "setting=home&matters_most=My+garden&stroke_signs=yes&two_strength_glasses=yes");
        PlanForm form = PlanForm.of(glasses);
        Map<String, List<String>> all = new LinkedHashMap<>();
        form.questions().items().stream()
                .map(item -> item.id().name())
                .filter(name -> name.matches("f\\d+a\\d+"))
                .forEach(name -> {
                    all.put(name, List.of("yes"));
                    all.put(name + "_by.day", List.of("14"));
                    all.put(name + "_by.month", List.of("12"));
                    all.put(name + "_by.year", List.of("2026"));
                });

        Document page = page(glasses, agreed(form, all), Audience.PERSON);

        assertThat(page.select("h2").eachText()).startsWith("What cannot wait", "What you told us", "What we agreed");
        assertThat(page.select("h2:contains(you told us) ~ .pca-finding")).isNotEmpty();
        assertThat(page.select("h2:contains(you told us) ~ .pca-finding-now")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void each_question_about_what_would_be_done_says_it_once(Audience reads) {
        PlanForm form = PlanForm.of(SLIPPERS, reads);

        Document page = Jsoup.parse(
                FormPage.of(form).with(form.proposal(TODAY), List.of()).toHtml());

        String action =
                page.selectFirst("fieldset:has(input[name=f1a1]) legend").text().replace(" (optional)", "");
        assertThat(page.select("label[for=f1a1_who], fieldset:has([name=f1a1_by.day]) legend, label[for=f1a1_goal]"))
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked.text()).containsOnlyOnce(action));
        assertThat(page.selectFirst("label[for=f1a1_who] .pca-only-if").text())
                .matches("Only if you answered “(Yes, I would like this|Yes, the person would like this|Agreed)”\\.");
    }

    @Test
    void the_day_on_which_it_was_sent_out_stays_with_a_form_that_comes_back() {
        PlanForm form = PlanForm.of(SLIPPERS);
        Submission back = form.sentBack(
                Submission.ofForm(form.questions(), Map.of("f1a1", List.of("yes"), "_began", List.of("2026-11-22")))
                        .completedOn(TODAY));

        Document first = Jsoup.parse(
                FormPage.of(form).with(form.proposal(TODAY), List.of()).toHtml());
        Document again = Jsoup.parse(FormPage.of(form)
                .with(back, ResponseChecker.check(back).problems())
                .toHtml());

        assertThat(first.select("input[type=hidden][name=_began]").eachAttr("value"))
                .containsExactly("2026-11-23");
        assertThat(again.select("input[type=hidden][name=_began]").eachAttr("value"))
                .containsExactly("2026-11-22");
        assertThat(Jsoup.parse(FormPage.of(PageStates.FALLS).toHtml()).select("[name=_began]"))
                .isEmpty();
    }

    @Test
    void whoever_is_proposed_and_whoever_is_typed_is_read_whole_on_a_narrow_screen() {
        PlanForm form = PlanForm.of(BLACKOUT);
        Document page = Jsoup.parse(
                FormPage.of(form).with(form.proposal(TODAY), List.of()).toHtml());

        assertThat(page.select(
                        "input[type=text][name$=_who], input[type=text][name$=_goal], input[type=text][name$=_what]"))
                .isEmpty();
        assertThat(page.select("textarea[name$=_who]"))
                .isNotEmpty()
                .allSatisfy(box -> assertThat(Integer.parseInt(box.attr("rows")) * 24)
                        .isGreaterThanOrEqualTo(box.val().length()));
    }

    @Test
    void the_form_of_a_plan_is_kept_and_not_sent_and_calls_the_person_by_the_name_it_was_told() {
        PlanForm form = PlanForm.of(SLIPPERS, Audience.SUPPORTER).person("Mrs Khan");

        Document page = Jsoup.parse(
                FormPage.of(form).with(form.proposal(TODAY), List.of()).toHtml());

        assertThat(page.select("button[value=submit]:not(.pca-first-button)").eachText())
                .containsExactly("Keep this plan");
        assertThat(page.select("textarea[name=f1a1_who]").val()).isEqualTo("Mrs Khan");
        assertThat(page.text()).contains("Yes, Mrs Khan would like this");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, You can change your mind at any time.",
        "SUPPORTER, These can still be chosen at any time.",
        "PRACTITIONER, The person can change their mind at any time."
    })
    void that_what_was_declined_can_still_be_chosen_is_said_to_each_reader(Audience reads, String said) {
        Plan plan = agreed(PlanForm.of(SLIPPERS), Map.of("f2a1", List.of("no")));

        String page = page(SLIPPERS, plan, reads).text();

        assertThat(page).contains(said);
        assertThat(page.contains("You can change")).isEqualTo(reads == Audience.PERSON);
    }

    @Test
    void an_action_that_is_quoted_within_a_quoted_question_has_the_inner_marks() {
        PlanForm form = PlanForm.of(SLIPPERS);

        Document page = Jsoup.parse(FormPage.of(form).toHtml());

        assertThat(page.select("fieldset:has(input[name^=f1a1_who]) legend").eachText())
                .allSatisfy(legend -> assertThat(legend).doesNotContainPattern("“[^”]*“"));
        assertThat(page.text())
                .contains("an answer to “Who does this: ‘")
                .doesNotContain("“Who does this: “")
                .doesNotContainPattern("“[^”]*“Who");
    }
}
