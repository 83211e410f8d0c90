package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.page.Theme;

/** Pages for hosts that have a style sheet of others: with the real one, they are whole and in order. */
class OtherStylesTest {
    private static final Browser BROWSER = Browser.one();
    private static final Pattern NAME = Pattern.compile("(?:govuk|nhsuk)-(?:\\\\!|[\\w-])+");

    /** What reaches beyond a small screen, in tables too; nothing but what is out of sight may. */
    private static final String TOO_WIDE = """
            const page = document.documentElement;
            return [...document.querySelectorAll('main *')].filter(e => e.checkVisibility()
              && e.getBoundingClientRect().width > 1 && !e.closest('thead')
              && (e.getBoundingClientRect().right > 320.5 || e.getBoundingClientRect().left < -0.5))
              .map(e => e.outerHTML).concat(page.scrollWidth > 320 ? ['the page is ' + page.scrollWidth] : []);
            """;

    /** A style sheet of others, and where the names of its classes stand beside it. */
    private record Style(String name, Theme theme, String css, List<String> components) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Style> STYLES = List.of(
            new Style(
                    "nhs",
                    Theme.nhs(),
                    "nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css",
                    List.of(
                            "nhsuk-frontend/dist/nhsuk/components/radios/fixtures.json",
                            "nhsuk-frontend/dist/nhsuk/components/checkboxes/fixtures.json",
                            "nhsuk-frontend/dist/nhsuk/components/tables/fixtures.json")),
            new Style(
                    "govuk",
                    Theme.govuk(),
                    "govuk-frontend/dist/govuk/govuk-frontend.min.css",
                    List.of(
                            "govuk-frontend/dist/govuk/components/radios/fixtures.json",
                            "govuk-frontend/dist/govuk/components/checkboxes/fixtures.json",
                            "govuk-frontend/dist/govuk/components/table/fixtures.json")));

    static Map<String, String> pages(Theme theme, String stylesheet) {
        Map<String, HtmlPage<?>> pages = new TreeMap<>();
        pages.put("form", FormPage.of(PageStates.FALLS));
        pages.put("paper", FormPage.of(PageStates.FALLS).onPaper());
        pages.put(
                "errors",
                PageStates.errors(
                        PageStates.EVERY_TYPE,
                        PageStates.ROWS + "&change=-&born.day=31&born.month=Feb&born.year=1980"));
        pages.put("question", JourneyPage.of(JourneyStates.post(JourneyStates.FALLS, "fallen&fallen=yes&fallen=no")));
        pages.put("outcome", OutcomePage.of(PageStates.phq("0,1,0,0,0,0,0,0,1")).withPractitionersPart());
        pages.put("rules", OutcomePage.of(PlanStates.outcome()).audience(Audience.PRACTITIONER));
        pages.put("comparison", ComparisonPage.of(PageStates.compared()));
        pages.put("history", HistoryPage.of(PageStates.history()));
        pages.put("history-arabic", HistoryPage.of(PageStates.history()).locale(LanguagesTest.AR));
        pages.put("plan", PlanPage.of(PlanStates.outcome(), PlanStates.agreed()));
        Map<String, String> themed = new TreeMap<>();
        pages.forEach((name, page) ->
                themed.put(name, page.theme(theme).stylesheet(stylesheet).toHtml()));
        return themed;
    }

    static Stream<Arguments> stylesAndPages() {
        return STYLES.stream()
                .flatMap(style -> pages(style.theme(), "/" + style.name() + ".css").entrySet().stream()
                        .map(page -> Arguments.of(style, page.getKey(), page.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("stylesAndPages")
    void every_class_of_theirs_is_one_that_they_have(Style style, String name, String html) {
        TreeSet<String> theirs = new TreeSet<>(names(Browser.tool(style.css())));
        style.components().forEach(file -> theirs.addAll(names(Browser.tool(file))));

        TreeSet<String> used = new TreeSet<>();
        for (Element element : Page.of(name, html).document().select("[class]")) {
            element.classNames().stream()
                    .filter(each -> each.matches("(govuk|nhsuk)-.*"))
                    .forEach(used::add);
        }

        assertThat(used).isNotEmpty().isSubsetOf(theirs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("stylesAndPages")
    void with_their_style_sheet_no_tool_finds_anything_and_the_page_fits_a_small_screen(
            Style style, String name, String html) {
        BROWSER.serve(style.name() + ".css", Browser.tool(style.css()));
        Page page = Page.of(style.name() + "-" + name, html);
        Gate.the_html_checker_finds_nothing(page);
        MarkupLaw.ids_are_unique(page);
        MarkupLaw.every_reference_to_an_id_leads_somewhere(page);

        BROWSER.openWithCheckers(page, 320, "light");

        assertThat(BROWSER.<List<String>>run(TOO_WIDE)).isEmpty();
        assertThat(Engines.foundByLevelAa()).isEmpty();
    }

    /** What a question depends on is a sentence of its own: its last line, and where the question begins. */
    private static final String ON_ONE_LINE = """
            return [...document.querySelectorAll('legend span, label span')].filter(e => /^Only if/.test(e.textContent))
              .map(e => {
                const question = document.createRange();
                question.selectNodeContents(e.nextSibling);
                return [e.textContent, e.getBoundingClientRect().bottom, question.getBoundingClientRect().top];
              });
            """;

    @ParameterizedTest
    @MethodSource("styles")
    void what_a_question_depends_on_stands_on_lines_of_its_own(Style style) {
        BROWSER.serve(style.name() + ".css", Browser.tool(style.css()));
        String form = pages(style.theme(), "/" + style.name() + ".css").get("form");
        BROWSER.open(Page.of(style.name() + "-only-if", form), 320, "light");

        assertThat(BROWSER.<List<List<Object>>>run(ON_ONE_LINE))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(((Number) one.get(1)).doubleValue())
                        .as("%s", one.get(0))
                        .isLessThanOrEqualTo(((Number) one.get(2)).doubleValue()));
    }

    /** How high the letters of a page and of its pictures are. */
    private static final String LETTERS = """
            const letters = s => Math.max(...[...document.querySelectorAll(s)].map(e => e.getBoundingClientRect().height));
            const size = s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize);
            return [size('main p'), letters('svg text:not([display])')];
            """;

    static Stream<Arguments> stylesAndPictures() {
        return STYLES.stream()
                .flatMap(style -> Stream.of("outcome", "history", "history-arabic")
                        .map(page -> Arguments.of(
                                style,
                                page,
                                pages(style.theme(), "/" + style.name() + ".css")
                                        .get(page))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("stylesAndPictures")
    void the_letters_of_pictures_grow_with_those_of_the_page(Style style, String name, String html) {
        BROWSER.serve(style.name() + ".css", Browser.tool(style.css()));
        BROWSER.open(Page.of(style.name() + "-letters-" + name, html), 1000, "light");

        List<Number> usual = BROWSER.run(LETTERS);
        List<Number> large = BROWSER.run("document.documentElement.style.fontSize = '200%';" + LETTERS);

        assertThat(large).hasSameSizeAs(usual);
        for (int place = 0; place < usual.size(); place++) {
            assertThat(large.get(place).doubleValue() / usual.get(place).doubleValue())
                    .as("%d of %s and %s", place, usual, large)
                    .isBetween(1.6, 2.1);
        }
        BROWSER.wide(320);
        assertThat(BROWSER.<List<String>>run(TOO_WIDE)).isEmpty();
    }

    static List<Style> styles() {
        return STYLES;
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group().replace("\\", ""))
                .distinct()
                .toList();
    }
}
