package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.plan.PlanItem;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** A plan is made and read in any language: the library's sentences are in it, and what is kept is the same in all. */
class PlanLanguagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** Its definition has no translation. */
    private static final Outcome SLIPPERS = PlanStates.outcome();

    private static final PlanForm ENGLISH = PlanForm.of(SLIPPERS);

    /** Its definition is in English and in Welsh. */
    private static final Outcome CHAIR = chair();

    private static Outcome chair() {
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofForm(LanguagesTest.TWO, Map.of("q1", List.of("not_alone")))
                        .completedOn(TODAY));
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static Document page(PlanForm form, Locale locale) {
        return Jsoup.parse(FormPage.of(form)
                .locale(locale)
                .with(form.proposal(TODAY), List.of())
                .toHtml());
    }

    @ParameterizedTest
    @CsvSource({"cy, Cynllun:, Pwy sy’n gwneud hyn", "ar, الخطة:, من يقوم بهذا"})
    void the_sentences_of_the_library_are_in_the_language_of_the_page(String language, String plan, String who) {
        Document page = page(ENGLISH, Locale.forLanguageTag(language));

        assertThat(page.title()).startsWith(plan);
        Element asked = page.selectFirst("label[for=f1a1_who]");
        assertThat(asked.text()).contains(who);
        assertThat(asked.select("[lang=en-GB]").eachText()).isNotEmpty().allMatch(words -> !words.contains("Who does"));
        page.select("[lang]:not(html)").remove();
        assertThat(page.body().text()).doesNotContain("Yes", "Who", "day", "Plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void whoever_is_proposed_in_another_language_is_marked_in_their_box_and_whoever_is_typed_is_not(String language) {
        PlanForm form = ENGLISH.locale(Locale.forLanguageTag(language));

        Element proposed = page(form, Locale.forLanguageTag(language)).selectFirst("textarea[name=f1a1_who]");
        Submission typed = Submission.ofForm(form.questions(), Map.of("f1a1_who", List.of("Amina")))
                .completedOn(TODAY);
        Element own =
                Jsoup.parse(FormPage.of(form).with(typed, List.of()).toHtml()).selectFirst("textarea[name=f1a1_who]");

        assertThat(proposed.val()).isEqualTo("You");
        assertThat(proposed.attr("lang")).isEqualTo("en-GB");
        assertThat(proposed.attr("dir")).isEqualTo("auto");
        assertThat(own.hasAttr("lang")).isFalse();
        assertThat(page(ENGLISH, Locale.UK)
                        .selectFirst("textarea[name=f1a1_who]")
                        .hasAttr("lang"))
                .isFalse();
    }

    @Test
    void the_words_of_a_definition_are_those_of_its_translation() {
        PlanForm welsh = PlanForm.of(CHAIR).locale(LanguagesTest.CY);

        Document page = page(welsh, LanguagesTest.CY);

        assertThat(page.select("textarea[name=f1a1_who]").val()).isEqualTo("Therapydd galwedigaethol");
        assertThat(page.text()).contains("Amser a awgrymir: 2 wythnos");
        page.select("[lang]:not(html)").remove();
        assertThat(page.body().text()).doesNotContain("chair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar", "de"})
    void what_is_kept_is_the_same_whatever_language_it_was_made_in(String language) {
        for (Outcome outcome : List.of(SLIPPERS, CHAIR)) {
            PlanForm english = PlanForm.of(outcome);
            PlanForm other = english.locale(Locale.forLanguageTag(language));

            assertThat(other.questions().digest()).isEqualTo(english.questions().digest());
            assertThat(agreed(other, other).toJson())
                    .isEqualTo(agreed(english, english).toJson());
        }
    }

    @Test
    void whoever_was_proposed_in_one_language_is_the_same_where_the_form_comes_back_in_another() {
        PlanForm english = PlanForm.of(CHAIR);
        PlanForm welsh = english.locale(LanguagesTest.CY);

        assertThat(agreed(welsh, english).items()).extracting(PlanItem::owner).allMatch(owner -> owner.isPresent());
        assertThat(agreed(english, welsh).toJson())
                .isEqualTo(agreed(english, english).toJson());
    }

    @Test
    void a_plan_that_was_made_in_welsh_is_read_in_english_and_the_other_way_round() {
        PlanForm welsh = PlanForm.of(CHAIR).locale(LanguagesTest.CY);
        Plan plan = agreed(welsh, welsh);

        String english = Jsoup.parse(PlanPage.of(CHAIR, plan).toHtml()).text();
        Document read =
                Jsoup.parse(PlanPage.of(CHAIR, plan).locale(LanguagesTest.CY).toHtml());

        assertThat(english).contains("Look at the height of the chair", "Occupational therapist");
        assertThat(read.text()).contains("Therapydd galwedigaethol").doesNotContain("Look at the height");
    }

    @Test
    void what_somebody_typed_into_their_plan_is_in_no_language_that_is_known() {
        Plan first = agreed(ENGLISH, ENGLISH, Map.of("f1_own.0.f1_own_what", List.of("السجادة")));

        Document again = page(ENGLISH.after(first), Locale.UK);

        assertThat(again.select("span[dir=auto]:not([lang])").eachText()).contains("السجادة");
    }

    @Test
    void a_supporter_who_is_told_no_name_reads_of_the_person_in_the_language_of_each_sentence() {
        PlanForm form = PlanForm.of(SLIPPERS, Audience.SUPPORTER).locale(LanguagesTest.CY);

        Document page = page(form, LanguagesTest.CY);

        assertThat(page.select("textarea[name=f1a1_who]").val()).isEqualTo("The person");
        assertThat(page.text()).contains("Ie, hoffai y person hyn");
        assertThat(page.select("[lang=en-GB]").eachText()).noneMatch(words -> words.contains("y person "));
    }

    private static Plan agreed(PlanForm sentOut, PlanForm comesBack) {
        return agreed(sentOut, comesBack, Map.of());
    }

    private static Plan agreed(PlanForm sentOut, PlanForm comesBack, Map<String, List<String>> more) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Draft.of(sentOut.proposal(TODAY)).fields());
        fields.put("f1a1", List.of("yes"));
        fields.put("f1a1_by.day", List.of("7"));
        fields.put("f1a1_by.month", List.of("12"));
        fields.put("f1a1_by.year", List.of("2026"));
        fields.put("review_on.day", List.of("21"));
        fields.put("review_on.month", List.of("12"));
        fields.put("review_on.year", List.of("2026"));
        fields.putAll(more);
        Checked<Response> checked = ResponseChecker.check(comesBack.sentBack(
                Submission.ofForm(comesBack.questions(), fields).completedOn(TODAY)));
        if (checked instanceof Checked.Valid<Response> valid) {
            return comesBack.plan(valid.value());
        }
        throw new AssertionError(checked.problems());
    }
}
