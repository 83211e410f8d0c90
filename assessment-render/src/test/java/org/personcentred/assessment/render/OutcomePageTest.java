package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

class OutcomePageTest {
    private static final Assessment MULTIFACTORIAL = ShippedAssessments.load("falls-multifactorial");

    /** Answers with which nothing has to be seen to first. */
    private static final String SAFE = "&setting=home&head_hit=no&stands_on_leg=does_not_hurt&before_fall=nothing"
            + "&stroke_signs=no&sudden_muddle=no&numb_between_legs=no&hurt_by_someone=no&sudden_change=no";

    private static Document page(Outcome outcome) {
        return Jsoup.parse(OutcomePage.of(outcome).toHtml());
    }

    private static Document page(Outcome outcome, Audience reader) {
        return Jsoup.parse(OutcomePage.of(outcome).audience(reader).toHtml());
    }

    private static Document phq(String points) {
        return Jsoup.parse(OutcomePage.of(PageStates.phq(points)).toHtml());
    }

    @Test
    void what_is_urgent_comes_first_whatever_the_total() {
        Element first = phq("0,1,0,0,0,0,0,0,1").selectFirst("main > h2 + *");

        assertThat(first.className()).contains("pca-finding-now");
        assertThat(first.text())
                .isEqualTo("Needs attention now: You told us about thoughts of being better off dead or of hurting"
                        + " yourself. What happens next Talk with someone today about how you are feeling and how to stay"
                        + " safe Who: The health or care professional who goes through this with you. When: Today.");
    }

    @Test
    void a_score_is_a_sentence_before_it_is_a_number() {
        assertThat(phq("2,2,2,1,1,1,1,1,1").select("main > p").eachText())
                .contains(
                        "PHQ-9 total: 12 out of 27. A higher number means more difficulty. This number does not show how"
                                + " safe you feel. Please talk with someone about your last answer.");
    }

    @Test
    void working_numbers_of_a_manual_are_for_the_practitioner_only() {
        Outcome outcome = PageStates.phq("2,2,2,1,1,1,1,1,1");

        assertThat(page(outcome).text()).doesNotContain("PHQ-2", "syndrome", "Moderate", "For the practitioner");
        assertThat(page(outcome, Audience.PRACTITIONER).text())
                .contains("PHQ-2", "Depressive syndrome", "Moderate", "For the practitioner");
    }

    @Test
    void two_who_look_at_one_screen_together_have_both_parts() {
        Outcome outcome = PageStates.phq("2,2,2,1,1,1,1,1,1");

        String person =
                page(outcome).select("main > *:not(h2:contains(About) ~ dl)").text();
        String together = Jsoup.parse(
                        OutcomePage.of(outcome).withPractitionersPart().toHtml())
                .text();

        assertThat(together).contains("You told us about thoughts", "For the practitioner", "Band Moderate");
        assertThat(person).contains("You told us about thoughts").doesNotContain("Band");
    }

    @Test
    void whoever_reads_is_told_whose_words_they_are_and_that_nobody_has_signed_them_off() {
        assertThat(phq("2,2,2,1,1,1,1,1,1").select(".pca-fact").eachText())
                .anyMatch(fact -> fact.startsWith("Clinical sign-off Pending"))
                .anyMatch(fact -> fact.startsWith("Rights Pfizer Inc."))
                .contains("Assessment and version phq-9 1.0.0");
    }

    @Test
    void a_missing_answer_is_named_and_what_the_total_can_still_be_is_said() {
        Document page = phq("1,1,,0,0,0,0,0,0");

        assertThat(page.select("main > p").eachText())
                .contains(
                        "PHQ-9 total: there is no number yet. It would need an answer to this question:",
                        "It can still be 2 to 5 out of 27. A higher number means more difficulty.");
        assertThat(page.text()).doesNotContain("PHQ-9 total: 2");
    }

    @Test
    void an_urgent_finding_that_is_open_asks_and_claims_nothing() {
        Element first = phq("1,1,0,0,0,0,0,0,").selectFirst("main > h2 + *");

        assertThat(first.text())
                .isEqualTo(
                        "Needs attention now: We need to ask you about something before you go: The last question about"
                                + " your mood. You can still answer it, or talk about it with us.");
    }

    @Test
    void all_that_is_urgent_to_ask_is_one_card_with_each_question_once_and_what_was_found_comes_next() {
        Outcome blackout = PageStates.outcome(
                ShippedAssessments.load("falls-multifactorial"), "setting=home&before_fall=blacked_out");

        Document page = Jsoup.parse(OutcomePage.of(blackout).toHtml());

        Element ask = page.selectFirst("main > h2 + *");
        assertThat(ask.select("li").eachText())
                .containsExactly(
                        "Have you banged your head in a fall?",
                        "Do you take a blood thinner?",
                        "If a leg or hip hurts since a fall, can you stand on it?",
                        "Has your face, arm or speech changed suddenly?",
                        "Have you become muddled or much sleepier over hours or days?",
                        "Has anything in how you think or feel changed suddenly in the last two weeks?",
                        "Is there new numbness between your legs, or weak legs with new trouble holding on?",
                        "There is something that we would like to talk about with you.",
                        "4AT, a short test for delirium");
        assertThat(ask.nextElementSibling().text()).contains("you blacked out", "See a doctor today to find out why");
    }

    @Test
    void what_matters_to_the_person_comes_before_what_was_found_unless_something_cannot_wait() {
        Document calm = page(PageStates.fallsNotEnough());
        Document urgent = page(PageStates.outcome(
                ShippedAssessments.load("falls-multifactorial"), "matters_most=My+garden&stands_on_leg=no"));
        Document silent = page(PageStates.outcome(PageStates.FALLS, "age=82&what_matters.reason=declined"));

        assertThat(calm.select("h2").eachText()).startsWith("What you told us", "What goes well", "What we found");
        assertThat(calm.select("h2 + dl dd").first().text()).isEqualTo("Walking to the shop with Ali");
        assertThat(urgent.select("h2").eachText()).startsWith("What cannot wait", "What you told us");
        assertThat(silent.select("h2").eachText()).doesNotContain("What you told us");
    }

    @Test
    void what_was_found_and_is_not_urgent_waits_until_it_was_said_what_matters_and_what_goes_well() {
        Document page = page(PageStates.outcome(
                MULTIFACTORIAL,
                "matters_most=My+garden&gets_out=yes&sleeps_well=yes&sits_long=no&hard_places=nothing&harder=nothing"
                        + "&worried=no&given_up=no&stroke_signs=yes&two_strength_glasses=yes"));

        assertThat(page.select("h2").eachText())
                .startsWith("What cannot wait", "What you told us", "What goes well", "What we found");
        assertThat(page.select("h2:contains(What we found) ~ .pca-finding-now")).isEmpty();
        assertThat(page.select("h2:contains(What you told us) ~ .pca-finding").eachText())
                .isNotEmpty()
                .allMatch(said -> said.startsWith("Needs attention soon:") || said.startsWith("To plan together:"));
    }

    @Test
    void what_goes_well_is_a_list_in_the_words_of_the_reader_and_below_what_cannot_wait() {
        String answers = "matters_most=My+garden&gets_out=yes&sleeps_well=yes&sits_long=no&hard_places=nothing"
                + "&harder=nothing&worried=no&given_up=no";
        Outcome calm = PageStates.outcome(MULTIFACTORIAL, answers + SAFE);
        Outcome urgent = PageStates.outcome(MULTIFACTORIAL, answers + "&stands_on_leg=no");

        assertThat(goesWell(page(calm)))
                .containsExactly(
                        "You told us that you get out as often as you would like.",
                        "You told us that you do not worry about falling.");
        assertThat(goesWell(page(calm, Audience.SUPPORTER)))
                .containsExactly(
                        "We were told that the person gets out as often as they would like.",
                        "We were told that the person does not worry about falling.");
        assertThat(goesWell(page(calm, Audience.PRACTITIONER)))
                .containsExactly(
                        "Says that they get out as often as wished", "Says that they do not worry about falling");
        assertThat(page(calm).select("h2").eachText()).startsWith("What you told us", "What goes well");
        assertThat(page(urgent).select("h2").eachText())
                .startsWith("What cannot wait", "What you told us", "What goes well");
    }

    @Test
    void nothing_is_said_to_go_well_where_nothing_is_certain() {
        Outcome blank = PageStates.outcome(MULTIFACTORIAL, "matters_most=My+garden&worried=no&given_up.reason=unknown");

        assertThat(page(blank).text()).doesNotContain("goes well");
    }

    private static List<String> goesWell(Document page) {
        return page.select("h2:containsOwn(What goes well) + ul li").eachText();
    }

    @Test
    void a_finding_of_an_assessment_within_names_the_sources_of_that_assessment() {
        Document page = Jsoup.parse(ShippedPages.of(
                        ShippedAssessments.newest().stream()
                                .filter(shipped -> shipped.id().equals("falls-multifactorial"))
                                .findFirst()
                                .orElseThrow(),
                        Locale.UK,
                        Theme.plain())
                .get("outcome-person")
                .get());

        assertThat(page.select("dl > div")).allMatch(fact -> !fact.select("dd").isEmpty());
    }

    @Test
    void no_finding_is_never_said_while_one_is_open() {
        assertThat(phq("1,1,0,0,0,0,0,0,").text()).doesNotContain("came up in the answers");
    }

    @Test
    void a_decision_that_cannot_be_made_names_exactly_what_to_ask_about() {
        Document page = Jsoup.parse(OutcomePage.of(PageStates.fallsNotEnough()).toHtml());

        assertThat(page.select(".pca-fact").eachText())
                .contains("NICE NG249: next step Not enough information yet for the NICE next step To say more,"
                        + " we would need an answer to: “How many times have you fallen in the past 12 months?” and “Has a health"
                        + " professional said that you live with frailty?”.");
    }

    @Test
    void of_a_date_known_to_the_month_the_day_is_asked_for_and_an_amount_is_shown_as_it_was_entered() {
        Document page = Jsoup.parse(OutcomePage.of(PageStates.outcome(
                        PageStates.AGE_AND_HEIGHT, "born.month=11&born.year=1941&height.ft=5&height.in=3"))
                .withPractitionersPart()
                .toHtml());

        assertThat(page.select(".pca-fact").eachText())
                .contains(
                        "More than 84 Not enough information yet. To say more, we would need an answer to: “When were you"
                                + " born?” (the exact day, if it can be found out).");
        assertThat(page.select("table tr").eachText())
                .contains(
                        "When were you born? Answer: November 1941 Came to: open",
                        "How tall are you? Answer: 160 centimetres (entered as 5 ft 3 in) Came to: 160");
    }

    @Test
    void the_practitioner_sees_band_range_working_and_sources_to_be_verified() {
        Element part =
                page(PageStates.phq("0,1,0,0,0,0,0,0,1"), Audience.PRACTITIONER).selectFirst(".pca-section");

        assertThat(part.select(".pca-fact").eachText())
                .contains(
                        "Value 2 out of 27",
                        "Band None to minimal",
                        "Range 0 to 27",
                        "Assessment and version phq-9 1.0.0");
        assertThat(part.select("table caption").eachText()).contains("How “PHQ-9 total” came about");
        assertThat(part.select("table tr").eachText())
                .contains("Feeling down, depressed, or hopeless Answer: Several days Came to: 1");
        assertThat(part.text()).contains("J Gen Intern Med 2001;16:606-13. [to be verified]");
    }

    @Test
    void a_supporter_reads_what_a_test_within_found_of_the_person_and_not_of_themselves() {
        Outcome outcome = Scorer.score(ShippedPages.worked(ShippedAssessments.load("falls-multifactorial"), "Example 7")
                .get(0));

        assertThat(Jsoup.parse(OutcomePage.of(outcome)
                                .audience(Audience.SUPPORTER)
                                .person("Mrs Khan")
                                .toHtml())
                        .text())
                .contains(
                        "Mrs Khan may be unwell in a way that makes it hard to think clearly.",
                        "Have a doctor or nurse see Mrs Khan today")
                .doesNotContain("You may be unwell", "somebody you know");
    }

    @Test
    void settings_stand_in_the_words_that_use_them() {
        Document page = Jsoup.parse(OutcomePage.of(PageStates.outcome(PageStates.WALK, "walk.1=14.2"))
                .audience(Audience.PRACTITIONER)
                .toHtml());

        assertThat(page.text()).contains("12 seconds or more: slower than most").doesNotContain("{cdc_cut}");
    }
}
