package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;

/** Every sentence of the library comes from its message file: in a language of brackets, no other words are left. */
class PseudoLocaleTest {
    private static final Path WORDS = Path.of("org/personcentred/assessment/render/words");
    private static final Path REAL =
            Path.of("src/main/resources").resolve(WORDS).resolve("messages.properties");
    private static final Path PSEUDO =
            Path.of("src/test/resources").resolve(WORDS).resolve("messages_en_XA.properties");
    private static final Locale BRACKETS = Locale.forLanguageTag("en-XA");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    /** Sentences in brackets; patterns of dates and the comma, which are no words, stay as they are. */
    private static String pseudo() throws IOException {
        return Files.readAllLines(REAL).stream()
                .map(line -> line.matches("(#.*|date\\.pattern.*|list\\.comma.*|)")
                        ? line
                        : line.replaceFirst("^(\\S+? ?= ?)(.*)$", "$1⟦$2⟧"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void the_language_of_brackets_has_every_sentence() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(PSEUDO.getParent());
            Files.writeString(PSEUDO, pseudo());
        }

        assertThat(Files.readString(PSEUDO)).isEqualTo(pseudo());
    }

    static Stream<Assessment> assessments() {
        return Stream.of(PageStates.FALLS, PageStates.PHQ9, PageStates.WALK);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void a_form_has_no_words_of_ours_outside_brackets(Assessment assessment) throws IOException {
        Document page = Jsoup.parse(FormPage.of(assessment).locale(BRACKETS).toHtml());

        assertThat(strayWords(page, assessment)).isEmpty();
    }

    @Test
    void an_outcome_has_no_words_of_ours_outside_brackets() throws IOException {
        Document phq = Jsoup.parse(OutcomePage.of(PageStates.phq("1,1,,0,0,0,0,0,1"))
                .withPractitionersPart()
                .locale(BRACKETS)
                .toHtml());
        Document falls = Jsoup.parse(OutcomePage.of(PageStates.fallsNotEnough())
                .withPractitionersPart()
                .locale(BRACKETS)
                .toHtml());

        assertThat(strayWords(phq, PageStates.PHQ9)).isEmpty();
        assertThat(strayWords(falls, PageStates.FALLS)).isEmpty();
    }

    /** Texts that are neither in brackets nor in the definition, nor a formula, nor an answer. */
    private static List<String> strayWords(Document page, Assessment assessment) throws IOException {
        String definition = spaced(Files.readString(Path.of("../assessment-schemas/src/main/resources/"
                + "org/personcentred/assessment/schemas/" + assessment.id() + "/1.0.0/definition.yaml")));
        page.select("dt:contains(⟦Formula⟧) ~ dd, dt:contains(⟦Fingerprint) ~ dd, a")
                .remove();
        return page.body().select("*").stream()
                .map(Element::textNodes)
                .flatMap(List::stream)
                .map(TextNode::text)
                .map(String::strip)
                .filter(text -> LETTERS.matcher(text).find() && !text.contains("⟦"))
                .filter(text -> !definition.contains(text))
                .filter(text -> !isData(text))
                .toList();
    }

    /** Answers, formulas, and the labels of "yes_no", which are words of the definition though no author writes them. */
    private static boolean isData(String text) {
        return Set.of("Yes", "No", "October 2026", "Walking to the shop with Ali")
                        .contains(text)
                || text.matches(".*[=<>(].*");
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").replace("{cdc_cut}", "12").replace("{phq2_cut}", "3");
    }
}
