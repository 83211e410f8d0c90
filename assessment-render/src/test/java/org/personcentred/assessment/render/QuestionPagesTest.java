package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** Each page of a form that is asked question by question has all that belongs to its question. */
class QuestionPagesTest {
    private static final String STEM =
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?";
    private static final Journey PHQ9 = Journey.of(PageStates.PHQ9);

    private static Document page(Visit visit) {
        return Jsoup.parse(JourneyPage.of(visit).toHtml());
    }

    private static Document open(Journey journey, String page) {
        return page(journey.open(Draft.of(journey.assessment()), page));
    }

    @Test
    void the_stem_of_an_instrument_stands_on_every_page_of_its_items() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(number -> open(PHQ9, "q" + number)))
                .allSatisfy(page -> assertThat(page.text()).contains(STEM));
        assertThat(page(JourneyStates.post(PHQ9, "q3&q3=not_at_all&q3=several_days"))
                        .text())
                .contains(STEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-9", "gad-7", "gad-2", "phq-2", "gds-15", "falls-multifactorial"})
    void what_a_section_begins_with_stands_on_every_page_of_it(String id) {
        Journey journey = Journey.of(ShippedAssessments.load(id));
        Visit start = journey.open(Draft.of(journey.assessment()));
        Voice voice = Voice.of(journey.assessment());

        for (Stop.Step step : start.steps()) {
            Section section = step.section();
            String words = open(journey, step.page()).text();
            Voice speaking = section.by().map(voice::to).orElse(voice);
            section.intro()
                    .map(speaking::prose)
                    .ifPresent(intro -> assertThat(words)
                            .contains(intro.lines().stream().map(String::strip).toList()));
        }
    }

    @Test
    void a_measurement_on_two_sides_heads_its_page() {
        assertThat(open(Journey.of(PageStates.MEASURES), "grip").select("h1").text())
                .isEqualTo("How firmly can you squeeze? (in kilograms)");
    }

    @Test
    void what_is_owed_in_full_stands_on_the_first_page_and_the_last_and_its_acknowledgement_on_each() {
        Journey journey = Journey.of(ShippedAssessments.load("4at"));
        List<String> pages = List.of("_start", "_check");
        String first =
                journey.open(Draft.of(journey.assessment())).steps().get(0).page();

        assertThat(pages)
                .allSatisfy(page -> assertThat(open(journey, page).text())
                        .contains(journey.assessment().licence().holder() + ":", "4AT version 1.2, the4at.com."));
        assertThat(open(journey, first).text())
                .contains("4AT version 1.2, the4at.com.")
                .doesNotContain(journey.assessment().licence().grant().to(Audience.PERSON));
    }

    @Test
    void adding_a_row_leads_to_it_and_removing_one_to_what_comes_after_it() {
        String rows = "goals&" + PageStates.ROWS;

        assertThat(focused(JourneyStates.post(JourneyStates.EVERY_TYPE, rows + "&_do=goals.add")))
                .containsExactly("goals-2--row");
        assertThat(focused(JourneyStates.post(JourneyStates.EVERY_TYPE, rows + "&_do=goals.0.remove")))
                .containsExactly("goals-0--row");
        assertThat(focused(JourneyStates.post(JourneyStates.EVERY_TYPE, rows + "&_do=goals.1.remove")))
                .containsExactly("goals-0--row");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &goals.2.goal=Swim&_do=goals.add | There is no room for another. Nothing has been sent yet.
            &_do=goals.2.remove              | There was nothing left there to remove. Nothing has been sent yet.
            """)
    void a_button_that_could_do_nothing_leads_to_what_is_so(String more, String said) {
        Document byQuestion = page(JourneyStates.post(JourneyStates.EVERY_TYPE, "goals&" + PageStates.ROWS + more));
        Document whole = Jsoup.parse(
                PageStates.errors(PageStates.EVERY_TYPE, PageStates.ROWS + more).toHtml());

        assertThat(List.of(byQuestion, whole)).allSatisfy(page -> {
            assertThat(page.select("[autofocus]").eachAttr("aria-labelledby")).containsExactly("notice--title");
            assertThat(page.select(".pca-inset[autofocus] p, .pca-inset[autofocus] li")
                            .eachText())
                    .containsExactly(said);
        });
    }

    @Test
    void adding_a_row_beside_one_that_is_blank_gives_a_second() {
        Document page = page(JourneyStates.post(JourneyStates.EVERY_TYPE, "goals&_do=goals.add"));

        assertThat(page.select(".pca-row")).hasSize(2);
        assertThat(page.select("[autofocus]").eachAttr("aria-labelledby")).containsExactly("goals-1--row");
    }

    private static List<String> focused(Visit visit) {
        return page(visit).select("[autofocus]").eachAttr("aria-labelledby");
    }

    @Test
    void blanks_in_rows_are_counted_and_shown_and_what_cannot_be_left_blank_is_no_blank() {
        Visit visit = JourneyStates.post(
                JourneyStates.EVERY_TYPE, "goals&goals.0.goal=Walk&goals.0.hard=yes&goals.1.goal=Bake");
        Document check = page(JourneyStates.EVERY_TYPE.open(visit.draft(), Stop.CHECK));

        assertThat(check.select(".pca-inset a").eachText())
                .contains("How hard is it? (goal 1)", "Is it hard? (goal 2)")
                .doesNotContain("How is your mood?", "How hard is it? (goal 2)");
        assertThat(check.select(".pca-answer-value").text())
                .contains("How hard is it? (goal 1): Not answered", "Is it hard? (goal 2): Not answered");
        assertThat(check.select(".pca-error-summary").text()).contains("How is your mood?");
    }
}
