package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.words.Words;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** A page in another language: its words, and the language of every run of words that is in yet another. */
class LanguagesTest {
    static final Locale CY = Locale.forLanguageTag("cy");
    static final Locale AR = Locale.forLanguageTag("ar");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");
    static final Assessment TWO = read("in-two-languages");

    @Test
    void a_translated_form_is_in_one_language_but_for_the_licence() {
        Document page = Jsoup.parse(FormPage.of(TWO).locale(CY).toHtml());

        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.title()).isEqualTo("Symud o gwmpas y cartref");
        assertThat(page.select("legend").eachText())
                .contains(
                        "Pa mor hawdd yw hi ichi godi o gadair?",
                        "Dim ond os yw eich ateb i “Faint o risiau rydych"
                                + " chi’n eu dringo mewn diwrnod?” yn fwy na 0. Oes canllaw wrth y grisiau?");
        assertThat(page.select("[lang]:not(html)").eachText())
                .containsExactly("The authors of this project", "Made up for a test, in our own words.");
        assertThat(page.select("[lang]:not(html)").eachAttr("lang")).containsExactly("en-GB", "en-GB");
        assertThat(page.select("input[name=_language]").val()).isEqualTo("cy");
    }

    @Test
    void a_definition_without_a_translation_is_marked_word_for_word_in_a_page_of_another_language() {
        Document page = Jsoup.parse(FormPage.of(PageStates.WALK).locale(CY).toHtml());
        page.select("[lang=en-GB]").remove();

        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.title()).isEqualTo("Timed Up and Go");
        assertThat(page.body().text()).doesNotContain("walk", "Walk", "chair", "seconds");
        assertThat(page.select("button").text()).isEqualTo("Anfon yr atebion");
    }

    /** VoiceOver passes over the language of a bare span. */
    @Test
    void an_element_that_holds_nothing_else_says_the_language_itself() {
        Document page = Jsoup.parse(FormPage.of(PageStates.WALK).locale(CY).toHtml());

        assertThat(page.select("h1, h2, legend, label, p").stream()
                        .filter(element -> element.childNodeSize()
                                        == element.select("> span[lang]").size()
                                && element.childNodeSize() == 1))
                .isEmpty();
        assertThat(page.select("h1[lang=en-GB] > span").eachAttr("dir")).containsExactly("auto");
        assertThat(page.select("label[lang=en-GB]").eachText()).contains("A stick");
    }

    @Test
    void numbers_and_times_are_typed_from_left_to_right_and_words_as_they_are() {
        Document page = Jsoup.parse(FormPage.of(PageStates.MEASURES).locale(AR).toHtml());
        Document words =
                Jsoup.parse(FormPage.of(PageStates.EVERY_TYPE).locale(AR).toHtml());

        assertThat(page.select("[type=text].pca-input-short, [type=text].pca-input-two")
                        .eachAttr("dir"))
                .hasSizeGreaterThan(10)
                .containsOnly("ltr");
        assertThat(words.select("textarea, [type=text]:not(.pca-input-short, .pca-input-two)")
                        .eachAttr("dir"))
                .hasSizeGreaterThan(5)
                .containsOnly("auto");
        assertThat(page.select("[type=text]:not([dir]), textarea:not([dir])")).isEmpty();
        assertThat(words.select("[type=text]:not([dir]), textarea:not([dir])")).isEmpty();
    }

    @Test
    void a_page_in_the_language_of_its_definition_marks_nothing() {
        assertThat(Jsoup.parse(FormPage.of(TWO).toHtml()).select("[lang]:not(html)"))
                .isEmpty();
        assertThat(Jsoup.parse(FormPage.of(TWO).locale(Locale.UK).toHtml()).select("[lang]:not(html)"))
                .isEmpty();
    }

    @Test
    void a_problem_calls_the_question_as_the_page_asks_it() {
        Submission typed = Submission.ofForm(TWO, Map.of("stairs", List.of("many")));

        Document page = Jsoup.parse(FormPage.of(TWO)
                .locale(CY)
                .with(typed, ResponseChecker.check(typed).problems())
                .toHtml());

        assertThat(page.select(".pca-error-list").text())
                .isEqualTo("Rhaid i “Faint o risiau rydych chi’n eu dringo mewn diwrnod?” fod yn rhif mewn digidau, fel"
                        + " 12.");
    }

    @Test
    void an_outcome_is_said_in_another_language_and_its_numbers_stay() {
        String page = OutcomePage.of(PageStates.outcome(TWO, "q1=not_alone&q2=easy&stairs=12&rail=no"))
                .locale(CY)
                .toHtml();

        assertThat(Jsoup.parse(page).text())
                .contains("Mae angen help arnoch i godi o gadair.")
                .contains("Pwy: Therapydd galwedigaethol. Pryd: o fewn 2 wythnos.")
                .contains("Symud o gwmpas: 2 allan o 4. Mae rhif uwch yn golygu mwy o anhawster.")
                .contains("Siarad am ganllaw");
    }

    @Test
    void the_response_to_a_form_keeps_the_language_it_was_answered_in() {
        Checked<org.personcentred.assessment.response.Response> checked =
                ResponseChecker.check(PageStates.submission(TWO, "q1=easy&_language=cy"));

        assertThat(((Checked.Valid<org.personcentred.assessment.response.Response>) checked)
                        .value()
                        .language())
                .contains("cy");
    }

    @Test
    void marks_that_somebody_typed_become_no_language() {
        String typed = "\uFDD0en\uFDD1tea\uFDD2";

        String page = OutcomePage.of(PageStates.outcome(
                        PageStates.FALLS, "what_matters=" + java.net.URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .toHtml();

        assertThat(Jsoup.parse(page).select("[lang]:not(html)")).isEmpty();
        assertThat(page).contains("entea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy"})
    void a_language_has_every_sentence_with_the_same_places(String language) throws IOException {
        Map<String, TreeSet<String>> english = places("messages.properties");

        assertThat(places("messages_" + language + ".properties")).isEqualTo(english);
    }

    @Test
    void arabic_has_every_sentence_with_the_same_places_but_for_a_number_that_is_said_as_a_word() throws IOException {
        Map<String, TreeSet<String>> english = places("messages.properties");
        Map<String, TreeSet<String>> arabic = places("messages_ar.properties");
        TreeMap<String, TreeSet<String>> expected = new TreeMap<>();
        arabic.keySet().forEach(key -> {
            TreeSet<String> inEnglish =
                    new TreeSet<>(english.getOrDefault(key, english.getOrDefault(stem(key), none())));
            if (key.matches(".*[.](one|two)")) {
                inEnglish.remove("{count}");
            }
            expected.put(key, inEnglish);
        });

        assertThat(arabic.keySet()).containsAll(english.keySet());
        assertThat(arabic.keySet())
                .as("what English has not is a form of what it has")
                .allMatch(key -> english.containsKey(key) || english.containsKey(stem(key)));
        assertThat(arabic).isEqualTo(expected);
    }

    /** The sentence or the unit that this is a form of. */
    private static String stem(String key) {
        String stem = key.replaceFirst("[.](zero|two|few|many)$", "");
        return stem.startsWith("unit.") ? stem : stem + ".other";
    }

    private static TreeSet<String> none() {
        return new TreeSet<>();
    }

    @Test
    void a_form_in_arabic_runs_from_right_to_left_and_what_is_english_in_it_says_its_own_direction() {
        Document page = Jsoup.parse(FormPage.of(TWO).locale(AR).toHtml());

        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("button").text()).isEqualTo("إرسال الإجابات");
        assertThat(page.select("[lang=en-GB]").eachText()).contains("How easy is it to walk to the door?");
        assertThat(page.select("span[lang=en-GB], [lang=en-GB] > span").eachAttr("dir"))
                .containsOnly("auto");
        page.select("[lang=en-GB]").remove();
        assertThat(page.body().text()).doesNotContainPattern("[A-Za-z]{2,}");
    }

    @Test
    void what_was_typed_in_arabic_digits_is_read_and_shown_again_as_it_was_typed() {
        Submission typed = Submission.ofForm(TWO, Map.of("stairs", List.of("٣٠٠")));

        Document page = Jsoup.parse(FormPage.of(TWO)
                .locale(AR)
                .with(typed, ResponseChecker.check(typed).problems())
                .toHtml());

        assertThat(page.select("input[name=stairs]").val()).isEqualTo("٣٠٠");
        assertThat(page.select(".pca-error-list").text())
                .isEqualTo("يجب أن تكون إجابة «How many stairs do you climb in a day?» 200 أو أقل.");
    }

    @Test
    void days_and_numbers_in_arabic_have_the_digits_that_stand_on_paper_forms() {
        assertThat(compared("ar")).contains("22 نوفمبر 2026");
        assertThat(compared("ar-MA")).as("a region has its own names of months").contains("22 نونبر 2026");
        assertThat(List.of("ar", "ar-EG", "ar-SA", "ar-MA", "ar-u-nu-arab"))
                .allSatisfy(tag -> assertThat(compared(tag)).contains(" 2026").doesNotContainPattern("[٠-٩۰-۹]"));
    }

    private static String compared(String tag) {
        return Jsoup.parse(ComparisonPage.of(PageStates.compared())
                        .locale(Locale.forLanguageTag(tag))
                        .toHtml())
                .text();
    }

    private static Map<String, TreeSet<String>> places(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8));
        Map<String, TreeSet<String>> places = new TreeMap<>();
        texts.forEach((key, text) -> {
            TreeSet<String> found = new TreeSet<>();
            PLACE.matcher((String) text).results().map(MatchResult::group).forEach(found::add);
            places.put((String) key, found);
        });
        return places;
    }

    private static Assessment read(String demand) {
        try {
            Path folder = Path.of("../assessment-core/src/test/resources/engine-demands")
                    .resolve(demand);
            return ((Checked.Valid<Assessment>) DefinitionReader.read(AssessmentFolder.at(folder))).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
