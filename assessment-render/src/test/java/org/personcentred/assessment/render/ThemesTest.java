package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/** The colours of each look as numbers, and what a host chooses and changes. */
class ThemesTest {
    private static final Pattern TOKEN = Pattern.compile("(--pca-[a-z-]+): (#[0-9a-f]{6});");
    private static final String CSS = Stylesheet.css();

    /** The colours of a block of the style sheet, by its selector. */
    private record Palette(String selector, Map<String, String> colours) {
        @Override
        public String toString() {
            return selector;
        }
    }

    static Stream<Palette> palettes() {
        return Stream.of(
                        "\n.pca-page,\n.pca-main {",
                        "\n  :is(.pca-page, .pca-main):not(.pca-light, .pca-dark, .pca-contrast) {",
                        "\n  .pca-dark {",
                        "\n  .pca-contrast {")
                .map(ThemesTest::palette);
    }

    private static Palette palette(String selector) {
        int start = CSS.indexOf(selector);
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(CSS.substring(start, CSS.indexOf('}', start)));
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return new Palette(selector.strip(), colours);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void text_stands_out_by_7_to_1_and_edges_and_marks_by_3_to_1(Palette palette) {
        Map<String, String> of = palette.colours();
        List<String> grounds = Stream.of("surface", "raised", "chosen", "error-surface")
                .map(name -> of.get("--pca-" + name))
                .toList();

        assertThat(of).hasSize(12);
        for (String text : List.of("text", "quiet", "accent", "error")) {
            for (String ground : grounds) {
                assertThat(ratio(of.get("--pca-" + text), ground)).as(text).isGreaterThanOrEqualTo(7);
            }
        }
        assertThat(ratio(of.get("--pca-on-accent"), of.get("--pca-accent"))).isGreaterThanOrEqualTo(7);
        for (String edge : List.of("edge", "accent", "error", "focus")) {
            for (String ground : grounds) {
                assertThat(ratio(of.get("--pca-" + edge), ground)).as(edge).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void the_dark_that_is_chosen_is_the_dark_that_a_system_asks_for() {
        List<Palette> all = palettes().toList();

        assertThat(all.get(2).colours()).isEqualTo(all.get(1).colours());
    }

    /** As a browser draws it, it would be grey on a dark ground, as if it could not be chosen. */
    @ParameterizedTest
    @EnumSource
    void what_is_not_chosen_is_an_empty_shape_with_an_edge(Colours colours) {
        Browser browser = Browser.one();
        FormPage form = PageStates.filled(PageStates.FALLS, "fallen=yes&help_with=home")
                .theme(Theme.plain().in(colours));
        browser.open(Page.of("ticks-" + colours, form.toHtml()), 320, "dark");
        String drawn = """
                return [...new Set([...document.querySelectorAll('.pca-tick%s')].map(e => {
                  const style = getComputedStyle(e);
                  const token = name => style.getPropertyValue(name);
                  const probe = document.body.appendChild(document.createElement('i'));
                  probe.style.color = token('--pca-edge');
                  probe.style.backgroundColor = token('--pca-surface');
                  const own = getComputedStyle(probe);
                  return style.appearance + ' ' + (style.borderTopColor === own.color && style.borderTopWidth)
                    + ' ' + (style.backgroundColor === own.backgroundColor);
                }))];
                """;

        assertThat(browser.<List<String>>run(drawn.formatted(":not(:checked)"))).containsExactly("none 2px true");
        assertThat(browser.<List<String>>run(drawn.formatted(":checked"))).allMatch(one -> one.startsWith("auto"));
        browser.media(Map.of("forced-colors", "active"));
        assertThat(browser.<List<String>>run(drawn.formatted(""))).allMatch(one -> one.startsWith("auto"));
        browser.media(Map.of());
    }

    @Test
    void nothing_depends_on_how_a_screen_is_held() {
        assertThat(CSS).doesNotContain("orientation", "rotate", "landscape", "portrait", "aspect-ratio");
    }

    @Test
    void nothing_stays_in_view_while_the_page_moves() {
        assertThat(CSS).doesNotContain("fixed", "sticky");
    }

    @Test
    void every_custom_property_is_used_and_told_to_hosts() throws IOException {
        TreeSet<String> set = found("(--pca-[a-z-]+):", CSS);

        assertThat(found("var\\((--pca-[a-z-]+)\\)", CSS)).isEqualTo(set);
        assertThat(found("`(--pca-[a-z-]+)`", Files.readString(Path.of("../docs/looks.md"))))
                .isEqualTo(set);
    }

    @Test
    void easy_read_stands_beside_the_question_and_in_no_other_look() {
        FormPage form = FormPage.of(PageStates.EVERY_TYPE).pictures("/pictures/");
        Document usual = Jsoup.parse(form.toHtml());
        Document easy = Jsoup.parse(form.theme(Theme.plain().inEasyRead()).toHtml());

        assertThat(usual.select(".pca-easy-words, img")).isEmpty();
        assertThat(easy.select(".pca-easy-line").eachText())
                .containsExactly("This is about your mood.", "Do you feel good?", "Or do you feel bad?");
        assertThat(easy.select("img").eachAttr("src")).containsExactly("/pictures/faces.png");
        assertThat(easy.select("img").attr("alt")).isEmpty();
        assertThat(easy.select("legend").text()).contains("How is your mood?");
        assertThat(easy.getElementById("mood").attr("aria-describedby")).isEqualTo("mood--easy");
    }

    @Test
    void a_look_is_on_the_page_and_on_what_holds_its_parts() {
        Theme theme = Theme.plain().in(Colours.DARK).inLargePrint().inEasyRead();
        Document page = Jsoup.parse(FormPage.of(PageStates.WALK).theme(theme).toHtml());

        assertThat(page.body().className()).isEqualTo("pca-page pca-dark pca-large pca-easy");
        assertThat(page.select("main").attr("class")).isEqualTo("pca-main pca-dark pca-large pca-easy");
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("dark");
    }

    @Test
    void every_class_of_a_template_is_styled_or_has_a_name_in_another_style() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                used.addAll(found("(pca-[a-z-]+[a-z])", Files.readString(file)));
            }
        }
        TreeSet<String> known = found("\\.(pca-[a-z-]+)", CSS);
        Path classes = Path.of("src/main/resources/org/personcentred/assessment/render/page/classes");
        known.addAll(found("(?m)^(pca-[a-z-]+)=", Files.readString(classes.resolve("govuk.properties"))));
        known.addAll(found("(?m)^(pca-[a-z-]+)=", Files.readString(classes.resolve("nhs.properties"))));

        used.removeIf(name -> name.matches("pca-(when|most|left|over|prefix)"));
        assertThat(known).containsAll(used);
    }

    private static TreeSet<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(whole -> whole.replaceAll(".*?(--)?(pca-[a-z-]+).*", "$1$2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double ratio(String one, String other) {
        double a = light(one) + 0.05;
        double b = light(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The relative luminance of WCAG 2.2. */
    private static double light(String colour) {
        double[] weight = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weight[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
