package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;

/** What a page about then and now says of findings: nothing as if it were so that is not, and nobody else's secret. */
class ComparedFindingsPageTest {
    private static final Assessment MULTIFACTORIAL = ShippedAssessments.load("falls-multifactorial");
    private static final Outcome NOTHING = PageStates.phq("0,0,0,0,0,0,0,0,0");
    private static final Outcome THOUGHTS = PageStates.phq("0,0,0,0,0,0,0,0,1");
    private static final Outcome OPEN = PageStates.phq("0,0,0,0,0,0,0,0,");
    private static final String TITLE = "You told us about thoughts of being better off dead or of hurting yourself.";
    private static final String OFFER = "There is something that we would like to talk about with you.";
    private static final String MADE_UP = """
            format: 1
            id: made-up
            version: VERSION
            title: Made up
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            sections:
              - id: all
                title: All
                items:
                  - {id: sore, type: yes_no, ask: Is your foot sore}
                  - {id: cold, type: yes_no, ask: Is your foot cold}
            findings:
              - {id: cold, title: Your foot is cold., when: "cold = 'yes'", urgency: soon, actions: [{id: look, label: Look}]}
            """;

    private static Comparison comparison(Outcome earlier, Outcome later) {
        return ((Checked.Valid<Comparison>) Comparison.of(earlier, later)).value();
    }

    private static Document page(Outcome earlier, Outcome later, Audience reader) {
        return Jsoup.parse(ComparisonPage.of(comparison(earlier, later))
                .audience(reader)
                .person("Mrs Khan")
                .toHtml());
    }

    private static Outcome falls(String answers) {
        return PageStates.outcome(MULTIFACTORIAL, answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON | We need to ask you about something before you go: The last question about your mood. You can still answer it, or talk about it with us. (The time before, this was not open.)
            SUPPORTER | We need to ask about something before you go: The last question about mood (The time before, this was not open.)
            PRACTITIONER | Ask about this before the person leaves: Thoughts that you would be better off dead or of hurting yourself in some way (The time before, this was not open.)
            """)
    void what_may_be_urgent_and_is_not_known_now_is_asked_for_first_and_never_said_as_if_it_were_so(
            Audience reader, String asks) {
        Document page = page(NOTHING, OPEN, reader);

        assertThat(page.selectFirst("main > h2").text()).isEqualTo("What cannot wait");
        assertThat(page.selectFirst("main > h2 + *").text()).isEqualTo("Needs attention now: " + asks);
        assertThat(page.text()).doesNotContain("told us about", "There were thoughts", "is above");
    }

    @Test
    void what_was_open_before_too_says_so() {
        assertThat(page(OPEN, OPEN, Audience.PERSON)
                        .selectFirst(".pca-finding-now li")
                        .text())
                .endsWith("talk about it with us. (The time before, this was open too.)");
    }

    @Test
    void what_was_there_and_is_not_known_now_is_asked_for_and_told_of_then() {
        Document page = page(THOUGHTS, OPEN, Audience.PERSON);

        assertThat(page.selectFirst(".pca-finding-now").text()).doesNotContain(TITLE);
        assertThat(page.select("p:contains(cannot be told what became) + ul li").eachText())
                .containsExactly("Now: not known. Before: there – " + TITLE);
    }

    @Test
    void what_is_there_now_says_how_soon_what_became_of_it_and_what_happens_next() {
        String next = " What happens next Talk with someone today about how you are feeling and how to stay safe"
                + " Who: The health or care professional who goes through this with you. When: Today.";

        assertThat(page(NOTHING, THOUGHTS, Audience.PERSON)
                        .selectFirst("main > h2 + *")
                        .text())
                .isEqualTo("Needs attention now (new): " + TITLE + next);
        assertThat(page(THOUGHTS, THOUGHTS, Audience.PERSON)
                        .selectFirst("main > h2 + *")
                        .text())
                .isEqualTo("Needs attention now (still there): " + TITLE + next);
        assertThat(page(OPEN, THOUGHTS, Audience.PERSON)
                        .selectFirst("main > h2 + *")
                        .text())
                .isEqualTo("Needs attention now (before: not known; now: there): " + TITLE + next);
    }

    @Test
    void what_is_no_longer_there_begins_with_that() {
        Document page = page(THOUGHTS, NOTHING, Audience.PERSON);

        assertThat(page.select("h2:contains(What we found) + ul li").eachText())
                .containsExactly("No longer there: " + TITLE);
        assertThat(page.select(".pca-finding")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void what_cannot_wait_comes_first_then_what_matters_and_what_goes_well_and_then_the_rest(Audience reader) {
        Outcome later = falls("matters_most=My+garden&gets_out=yes&sleeps_well=yes&sits_long=no&hard_places=nothing"
                + "&harder=nothing&worried=no&given_up=no&stroke_signs=yes&two_strength_glasses=yes");

        Document page = page(falls("matters_most=My+dog"), later, reader);

        assertThat(page.select("h2").eachText())
                .startsWith("What cannot wait")
                .containsSubsequence("What cannot wait", "What goes well", "What we found");
        assertThat(page.select("h2:contains(cannot wait) + * + * + h2 + dl dd, h2:contains(cannot wait) ~ dl dd")
                        .eachText())
                .contains("My garden")
                .doesNotContain("My dog");
        assertThat(page.select("h2:contains(What we found) ~ .pca-finding-now")).isEmpty();
        assertThat(page.select("h2:contains(What we found) ~ .pca-finding")).isNotEmpty();
    }

    /** What the outcome's page says of the same answers, and nothing that it does not say. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void every_finding_that_is_there_now_is_told_as_on_the_page_of_the_outcome(Audience reader) {
        Outcome later = falls("hurt_by_someone=yes&stroke_signs=yes&before_fall=blacked_out&weight_loss=yes");

        List<String> told = Jsoup.parse(OutcomePage.of(later)
                        .audience(reader)
                        .person("Mrs Khan")
                        .toHtml())
                .select("main > .pca-finding .pca-finding-title, main > .pca-finding li")
                .eachText();

        assertThat(page(falls(""), later, reader)
                        .select("main > .pca-finding .pca-finding-title, main > .pca-finding li")
                        .eachText()
                        .stream()
                        .map(said -> said.replaceFirst(
                                " \\((before: not known; now: there|The time before, this was open too\\.)\\)", "")))
                .containsExactlyElementsOf(told);
    }

    /** Words that are the same whether it was raised or is open keep what was answered from whoever looks on. */
    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "unsure"})
    void that_somebody_is_hurt_reads_the_same_whatever_was_answered_before(String before) {
        Outcome earlier = falls(before.equals("unsure") ? "" : "hurt_by_someone=" + before);

        Document now = page(earlier, falls("hurt_by_someone=yes"), Audience.PERSON);
        Document open = page(earlier, falls(""), Audience.PERSON);
        Document gone = page(earlier, falls("hurt_by_someone=no"), Audience.PERSON);

        assertThat(now.select(".pca-finding-title").eachText()).contains("Needs attention now: " + OFFER);
        assertThat(open.select("li").eachText()).contains(OFFER);
        assertThat(gone.text()).doesNotContain(OFFER);
        for (String later : List.of("hurt_by_someone=yes", "hurt_by_someone=no", "")) {
            assertThat(page(earlier, falls(later), Audience.SUPPORTER).text()).doesNotContain(OFFER);
        }
    }

    @ParameterizedTest
    @CsvSource({"PERSON, yes", "PERSON, no", "SUPPORTER, yes", "SUPPORTER, no"})
    void whoever_looks_on_cannot_tell_from_a_page_what_was_answered_before(Audience reader, String now) {
        Outcome later = falls("hurt_by_someone=" + now);

        assertThat(page(falls("hurt_by_someone=yes"), later, reader).text())
                .isEqualTo(page(falls("hurt_by_someone=no"), later, reader).text())
                .isEqualTo(page(falls(""), later, reader).text());
    }

    @Test
    void a_finding_of_an_earlier_version_is_told_to_nobody_who_was_not_told_of_it_then() {
        Assessment first = read(MADE_UP.replace("VERSION", "1.0.0") + """
                  - {id: sore, title: Your foot is sore., when: "sore = 'yes'", urgency: soon, showTo: [supporter],
                     actions: [{id: look, label: Look}]}
                """);
        Assessment second = read(MADE_UP.replace("VERSION", "1.1.0"));
        Outcome earlier = PageStates.outcome(first, "sore=yes&cold=yes");
        Outcome later = PageStates.outcome(second, "sore=yes&cold=yes");

        assertThat(page(earlier, later, Audience.PERSON).text()).doesNotContain("foot is sore");
        assertThat(page(earlier, later, Audience.SUPPORTER).text())
                .contains("Now: not looked for. Before: there – Your foot is sore.");
    }

    private static Assessment read(String definition) {
        return ((Checked.Valid<Assessment>) DefinitionReader.read("made-up", definition.getBytes(UTF_8))).value();
    }

    @Test
    void a_question_that_somebody_else_has_to_answer_is_no_open_question_of_the_reader() {
        Outcome blank = falls("");
        List<String> told = Jsoup.parse(OutcomePage.of(blank).toHtml())
                .select("h2:contains(still open) ~ ul li")
                .eachText();

        assertThat(page(blank, blank, Audience.PERSON)
                        .select("h2:contains(still open) ~ ul li")
                        .eachText())
                .isSubsetOf(told);
    }

    @Test
    void in_another_language_the_words_of_the_assessment_are_in_it_too_where_it_has_them() {
        Outcome chair = PageStates.outcome(LanguagesTest.TWO, "q1=not_alone&q2=easy");

        Document compared = Jsoup.parse(ComparisonPage.of(comparison(chair, chair))
                .locale(LanguagesTest.CY)
                .toHtml());
        Document overTime =
                Jsoup.parse(HistoryPage.of(((Checked.Valid<History>) History.of(List.of(chair, chair))).value())
                        .locale(LanguagesTest.CY)
                        .toHtml());

        assertThat(compared.body().text())
                .contains("Angen sylw yn fuan (yno o hyd):")
                .doesNotContain("You need help to get out of a chair", "Getting about");
        assertThat(overTime.body().text()).doesNotContain("Getting about");
    }
}
