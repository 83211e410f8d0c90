package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.words.Rights;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What is owed to the holder of an instrument, and said of numbers that were not worked out here, stands on the pages. */
class RightsTest {
    private static final Path DEMANDS = Path.of("../assessment-core/src/test/resources/engine-demands");
    private static final List<String> OWED = List.of(
            "The holder of the form: Free for clinicians and researchers who name the source.",
            "Seven activities, after a form that belongs to its holder.",
            "Its words, its order and its scoring may not be changed.",
            "The instrument’s own words are used under the licence of A made-up community team: Letter of 22 November"
                    + " 2026.");

    @Test
    void a_form_ends_with_all_that_is_owed() throws IOException {
        Assessment assessment = read("licensed-words");

        List<String> words =
                Jsoup.parse(FormPage.of(assessment).toHtml()).select("p").eachText();

        assertThat(words).endsWith(OWED.toArray(String[]::new));
    }

    @Test
    void an_outcome_says_all_that_is_owed_and_which_edition_it_is() throws IOException {
        Assessment assessment = read("licensed-words");

        String page = OutcomePage.of(PageStates.outcome(assessment, "i1=very")).toHtml();

        assertThat(Jsoup.parse(page).select("dd, dd p").eachText())
                .containsAll(OWED)
                .contains("Short form of seven items");
    }

    /** What the authors of the 4AT want said; what the falls assessment says of itself is that it is in its own words. */
    @Test
    void what_is_owed_for_an_assessment_within_another_stands_wherever_that_is_shown() {
        Assessment falls = ShippedAssessments.load("falls-multifactorial");
        Journey journey = Journey.of(falls);
        Draft draft = Draft.of(falls);

        Stream.of(
                        FormPage.of(falls).toHtml(),
                        FormPage.of(falls).onPaper().toHtml(),
                        JourneyPage.of(journey.open(draft, "delirium_test")).toHtml(),
                        JourneyPage.of(journey.open(draft, Stop.CHECK)).toHtml(),
                        OutcomePage.of(PlanStates.outcome()).toHtml())
                .forEach(page -> assertThat(Jsoup.parse(page).select("p, dd").eachText())
                        .contains("4AT version 1.2, the4at.com."));
    }

    @Test
    void what_is_owed_for_an_assessment_within_another_is_all_that_is_owed_for_it() throws IOException {
        Assessment outer = PageStates.WITHIN;
        List<String> owed = new Rights(Voice.of(PageStates.WITHIN))
                .within().stream().flatMap(rights -> rights.lines().stream()).toList();

        assertThat(owed).isNotEmpty();
        assertThat(Jsoup.parse(FormPage.of(outer).toHtml()).select("p").eachText())
                .containsAll(owed);
    }

    @Test
    void the_words_of_a_licence_are_asked_and_offered() throws IOException {
        String form = FormPage.of(read("licensed-words")).toHtml();

        assertThat(form)
                .contains("How worried are you about falling when carrying a cup of tea?", "I am a little worried")
                .doesNotContain("Item 3 of 7");
    }

    @Test
    void a_total_that_was_typed_in_is_said_to_come_from_elsewhere() throws IOException {
        Assessment assessment = read("entered-lower-is-worse");

        String page =
                OutcomePage.of(PageStates.outcome(assessment, "typed_total=12")).toHtml();

        assertThat(Jsoup.parse(page).text())
                .contains(
                        "Total of the licensed form: 12, on a scale from 6 to 23. A higher number is better. This number"
                                + " was entered from elsewhere. It was not worked out here.");
    }

    private static Assessment read(String demand) throws IOException {
        return ((Checked.Valid<Assessment>) DefinitionReader.read(AssessmentFolder.at(DEMANDS.resolve(demand))))
                .value();
    }
}
