package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** Whoever has no name is called something in the language of the sentence, and not of the page it stands on. */
class PersonWithoutNameTest {
    private static final String FRENCH = """
            format: 1
            id: se-laver
            version: 1.0.0
            title: Se laver
            language: fr
            about:
              thePerson: la personne
            licence: {class: A, holder: Les auteurs, grant: Nos propres mots, checked: 2026-11-22}
            sections:
              - id: tout
                title: Se laver
                items:
                  - id: aide
                    type: text
                    wording: own
                    ask:
                      person: Qui vous aide ?
                      supporter: Qui aide {name} ?
                  - id: seul
                    type: text
                    wording: own
                    ask:
                      person: Que faites-vous ?
                      supporter: "{name} fait quoi ?"
            """;

    private static final String ENGLISH = """
            language: en
            status: to_verify
            texts:
              aide.ask: Who helps you?
              aide.ask.supporter: Who helps {name}?
            """;

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar", "de"})
    void is_called_the_person_in_an_english_question_on_a_page_in_another_language(String language) {
        List<Element> asked = asked(ShippedAssessments.load("falls-case-finding"), language);

        assertThat(asked)
                .extracting(Element::text)
                .anyMatch(text -> text.contains("How old is the person, in years?"))
                .noneMatch(text -> text.contains(" y person ") || text.contains("الشخص"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void is_called_as_the_definition_says_where_the_library_has_no_words(String language) {
        assertThat(asked(read(FRENCH, Optional.empty()), language))
                .extracting(Element::text)
                .containsExactly("Qui aide la personne ?", "La personne fait quoi ?");
    }

    @Test
    void is_left_open_rather_than_called_by_words_of_another_language() {
        Assessment silent = read(FRENCH.replace("about:\n  thePerson: la personne\n", ""), Optional.empty());

        assertThat(asked(silent, "fr")).extracting(Element::text).containsExactly("Qui aide … ?", "… fait quoi ?");
    }

    @Test
    void is_called_in_each_sentence_in_its_own_language_where_a_translation_leaves_some_out() {
        Assessment both = read(FRENCH, Optional.of(ENGLISH));

        assertThat(asked(both, "en"))
                .extracting(Element::text)
                .containsExactly("Who helps the person?", "La personne fait quoi ?");
    }

    @Test
    void is_called_as_a_translation_says() {
        Assessment both = read(FRENCH, Optional.of(ENGLISH + "  about.thePerson: whoever it is\n"));

        assertThat(asked(both, "en"))
                .extracting(Element::text)
                .containsExactly("Who helps whoever it is?", "La personne fait quoi ?");
    }

    private static List<Element> asked(Assessment assessment, String language) {
        String html = FormPage.of(assessment)
                .audience(Audience.SUPPORTER)
                .locale(Locale.forLanguageTag(language))
                .toHtml();
        List<Element> asked = Jsoup.parse(html).select("label.pca-label");
        asked.forEach(label -> label.select(".pca-aside").remove());
        return asked;
    }

    private static Assessment read(String definition, Optional<String> english) {
        AssessmentFolder folder = AssessmentFolder.of(file("definition.yaml", definition));
        AssessmentFolder whole =
                english.map(text -> folder.translated(file("en.yaml", text))).orElse(folder);
        Checked<Assessment> read = DefinitionReader.read(whole);
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        throw new AssertionError(read.problems());
    }

    private static AssessmentFolder.File file(String name, String text) {
        return new AssessmentFolder.File(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
