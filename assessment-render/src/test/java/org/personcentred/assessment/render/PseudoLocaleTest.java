package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.schemas.ShippedAssessments;

/**
 * Every sentence of the library comes from its message files. In a language of brackets whatever is ours stands in
 * brackets, what is of a definition says that it is in another language, and no other letter is left on any page.
 */
class PseudoLocaleTest {
    /** A code that is kept for private use; nothing but these tests speaks it. */
    private static final Locale BRACKETS = Locale.forLanguageTag("qaa");

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    /** A month in a language that Java does not know; addresses, fingerprints, ids with their versions. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "\\b[A-Z][a-z]{2} 20[0-9]{2}\\b|https?://\\S+|\\b[0-9a-f]{64}\\b|[a-z0-9-]+ [0-9]+\\.[0-9]+\\.[0-9]+");

    /** Every sentence of the library in English, whatever is put into it. */
    private static final List<Pattern> OURS = Stream.of(
                    "src/main/resources/org/personcentred/assessment/render/words/messages",
                    "../assessment-core/src/main/resources/org/personcentred/assessment/plan/plan",
                    "../assessment-core/src/main/resources/org/personcentred/assessment/problem/messages")
            .flatMap(PseudoLocaleTest::sentences)
            .toList();

    private static final List<String> HEARD =
            List.of("aria-label", "title", "alt", "placeholder", "data-pca-left", "data-pca-over");

    /** Sentences in brackets; patterns of dates and the comma, which are no words, stay as they are. */
    private static String pseudo(Path real) throws IOException {
        StringBuilder pseudo = new StringBuilder();
        boolean goesOn = false;
        for (String line : Files.readAllLines(real)) {
            boolean plain = line.matches("(#.*|date\\.pattern.*|list\\.comma.*|)");
            String begun = plain || goesOn ? line : line.replaceFirst("^(\\S+? ?= ?)(.*)$", "$1⟦$2");
            boolean more = line.endsWith("\\") && !plain;
            pseudo.append(begun).append(plain || more ? "\n" : "⟧\n");
            goesOn = more;
        }
        return pseudo.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/org/personcentred/assessment/render/words/messages",
                "../assessment-core/src/main/resources/org/personcentred/assessment/plan/plan",
                "../assessment-core/src/main/resources/org/personcentred/assessment/problem/messages"
            })
    void the_language_of_brackets_has_every_sentence(String file) throws IOException {
        String expected = pseudo(Path.of(file + ".properties"));
        Path pseudo = Path.of("src/test/resources", file.replaceFirst(".*/resources/", "") + "_qaa.properties");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(pseudo.getParent());
            Files.writeString(pseudo, expected);
        }

        assertThat(Files.readString(pseudo)).isEqualTo(expected);
    }

    static Stream<Arguments> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("falls-errors", html(PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG)));
        pages.put("walk-errors", html(PageStates.errors(PageStates.WALK, "walk.1=fast&walk.2=1&walking_aid=none")));
        pages.put(
                "every-type-errors",
                html(PageStates.errors(
                        PageStates.EVERY_TYPE,
                        PageStates.ROWS + "&goals=none&change=-&born.day=31&born.month=Feb&born.year=1980")));
        pages.put("every-type-paper", html(FormPage.of(PageStates.EVERY_TYPE).onPaper()));
        pages.put(
                "history", HistoryPage.of(PageStates.history()).locale(BRACKETS).toHtml());
        pages.put(
                "comparison",
                ComparisonPage.of(PageStates.compared()).locale(BRACKETS).toHtml());
        pages.put(
                "walk-outcome",
                OutcomePage.of(PageStates.outcome(PageStates.WALK, "walk.1=14.2&walk.2=13.9&observations=held_on"))
                        .locale(BRACKETS)
                        .toHtml());
        pages.put(
                "plan",
                PlanPage.of(PlanStates.outcome(), PlanStates.agreed())
                        .locale(BRACKETS)
                        .toHtml());
        pages.put("plan-form", html(FormPage.of(PlanForm.of(PlanStates.outcome()))));
        pages.putAll(journey());
        return pages.entrySet().stream().map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    private static Map<String, String> journey() {
        Map<String, String> pages = new TreeMap<>();
        Journey everyType = JourneyStates.EVERY_TYPE;
        Draft draft = Draft.of(PageStates.EVERY_TYPE);
        for (Stop.Step step : everyType.open(draft).steps()) {
            pages.put("question-" + step.page(), html(everyType.open(draft, step.page())));
        }
        pages.put("start", html(everyType.open(draft)));
        pages.put("check", html(JourneyStates.post(JourneyStates.FALLS, JourneyStates.FALLS_ANSWERED)));
        pages.put("saved", html(JourneyStates.post(JourneyStates.FALLS, "age&age=79&_do=save")));
        pages.put("pause", html(JourneyStates.post(JourneyStates.AT_ONCE, "pain&pain=yes")));
        pages.put(
                "question-errors",
                html(JourneyStates.post(JourneyStates.FALLS, "last_fall&last_fall.month=Smarch&last_fall.year=2026")));
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_has_no_words_of_ours_outside_brackets(String name, String html) {
        assertThat(strayWords(html)).isEmpty();
        assertThat(oursInAnotherLanguage(html)).isEmpty();
    }

    static Stream<ShippedAssessments.Shipped> shipped() {
        return ShippedAssessments.newest().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_page_of_a_shipped_assessment_has_words_of_ours_outside_brackets(ShippedAssessments.Shipped shipped) {
        Map<String, String> pages = ShippedPages.of(shipped, BRACKETS, Theme.plain()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, page -> page.getValue().get()));

        assertThat(pages).allSatisfy((page, html) -> {
            assertThat(strayWords(html)).as(page).isEmpty();
            assertThat(oursInAnotherLanguage(html)).as(page).isEmpty();
        });
    }

    private static String html(FormPage page) {
        return page.locale(BRACKETS).toHtml();
    }

    private static String html(Visit visit) {
        return JourneyPage.of(visit).locale(BRACKETS).toHtml();
    }

    /** Those that begin with a word of ours and have four or more: fewer may be anybody's. */
    private static Stream<Pattern> sentences(String file) {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file + ".properties"))) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.values().stream()
                .map(sentence -> ((String) sentence).strip())
                .filter(sentence -> sentence.matches("(?s)\\p{L}\\S*(\\s+\\S+){3,}"))
                .map(sentence -> Pattern.compile(
                        Stream.of(PLACE.split(sentence, -1)).map(Pattern::quote).collect(Collectors.joining(".+"))));
    }

    /** What is ours and says that it is in a language which is not that of the page, as if it were the definition's. */
    private static List<String> oursInAnotherLanguage(String html) {
        return Jsoup.parse(html).body().select("[lang]").stream()
                .map(Element::text)
                .filter(text ->
                        OURS.stream().anyMatch(ours -> ours.matcher(text).matches()))
                .toList();
    }

    /**
     * What is left of a page without what says its own language, what somebody typed, and what stands in brackets. The
     * name of a page and that of its form can say no language of their own, and begin or end with what is ours.
     */
    private static List<String> strayWords(String html) {
        Document page = Jsoup.parse(html);
        page.select("[lang]:not(html), span[dir=auto], textarea, [aria-hidden=true]")
                .remove();
        StringBuilder texts = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        texts.append(text.text()).append('\n');
                    }
                },
                page.body());
        Stream<String> attributes = page.body().select("*:not(form)").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> HEARD.contains(attribute.getKey()))
                .map(Attribute::getValue);
        return Stream.concat(Stream.of(texts.toString()), attributes)
                .flatMap(text -> outsideBrackets(text).lines())
                .filter(text -> LETTERS.matcher(text).find())
                .toList();
    }

    private static String outsideBrackets(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth += each == '⟦' ? 1 : 0;
            if (depth == 0) {
                outside.append(each);
            }
            depth -= each == '⟧' ? 1 : 0;
        }
        return NO_WORDS.matcher(outside).replaceAll("").strip();
    }
}
