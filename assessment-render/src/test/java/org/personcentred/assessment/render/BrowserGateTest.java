package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** What only a browser can tell, on every page state: scripts off, strict policy, light and dark, wide and narrow. */
class BrowserGateTest {
    private static final String AXE = Browser.resource("/axe.min.js");
    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const rules = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}};
            axe.run(document, {runOnly: {type: 'tag', values: tags}, rules: rules}).then(result => done(
              result.violations.concat(result.incomplete)
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.any.map(check => check.message)).join(' | '))));
            """;
    private static final String SMALL_TARGETS = """
            const small = box => box.width < 44 || box.height < 44;
            const targets = [...document.querySelectorAll(
              'input:not([type=hidden]), textarea, button, summary, .pca-error-summary a, .pca-change a')].filter(e => e.checkVisibility());
            return targets.map(e => ['radio', 'checkbox'].includes(e.type) ? e.labels[0] : e)
              .filter(e => small(e.getBoundingClientRect())).map(e => e.outerHTML);
            """;
    private static final String WEAK_FOCUS = """
            const style = getComputedStyle(document.activeElement);
            return style.outlineStyle + ' ' + style.outlineWidth;
            """;

    private final Browser browser = Browser.one();

    static Stream<String> pages() {
        return PageStates.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_in_the_light(String page) {
        browser.open(page, 1200, "light");

        assertThat(axe()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_in_the_dark(String page) {
        browser.open(page, 1200, "dark");

        assertThat(axe()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_320_px_wide_scrolls_one_way_only(String page) {
        browser.open(page, 320, "light");

        assertThat(browser.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_target_is_at_least_44_px(String page) {
        browser.open(page, 320, "light");
        List<String> narrow = browser.run(SMALL_TARGETS);
        browser.open(page, 1200, "light");
        List<String> wide = browser.run(SMALL_TARGETS);

        assertThat(narrow).isEmpty();
        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void spread_out_text_is_not_cut_off(String page) {
        browser.open(page, 320, "light");
        browser.run("document.querySelectorAll('*').forEach(e => { e.style.lineHeight = '1.5';"
                + " e.style.letterSpacing = '0.12em'; e.style.wordSpacing = '0.16em'; }); return true");

        assertThat(browser.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @Test
    void the_error_summary_has_the_focus_without_any_script_and_tab_leads_to_its_first_link() {
        browser.open("falls-errors", 1200, "light");
        String focused = browser.run("return document.activeElement.className");

        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);

        assertThat(focused).isEqualTo("pca-error-summary");
        assertThat(browser.<String>run("return document.activeElement.parentElement.parentElement.className"))
                .isEqualTo("pca-error-list");
    }

    @Test
    void a_link_of_the_summary_leads_to_the_control_to_mend() {
        browser.open("falls-errors", 1200, "light");

        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

        assertThat(browser.<String>run("return document.activeElement.id")).isEqualTo("age");
    }

    @Test
    void the_keyboard_reaches_everything_in_the_order_of_the_page_with_a_ring_that_is_seen() {
        browser.open("falls-form", 1200, "light");
        List<String> stops = new ArrayList<>();
        List<String> rings = new ArrayList<>();

        for (String stop = next(); !stop.isEmpty(); stop = next()) {
            stops.add(stop);
            rings.add(browser.run(WEAK_FOCUS));
        }

        assertThat(stops).isEqualTo(expectedStops());
        assertThat(rings).containsOnly("solid 3px");
    }

    @Test
    void with_forced_colours_what_is_chosen_and_where_the_focus_is_can_still_be_seen() {
        browser.open("falls-errors", 1200, "light");
        browser.media(Map.of("forced-colors", "active"));

        assertThat(browser.<String>run(
                        "const style = getComputedStyle(document.querySelector('.pca-option:has(:checked)'));"
                                + " return style.borderTopStyle + ' ' + style.borderTopWidth"))
                .isEqualTo("solid 3px");
        assertThat(browser.<String>run(WEAK_FOCUS)).isEqualTo("solid 3px");
    }

    @Test
    void a_radio_group_in_error_is_said_with_its_error_when_it_is_entered() {
        browser.open("falls-errors", 1200, "light");

        assertThat(said("fallen")).isEqualTo("""
                        group “Have you fallen in the past 12 months?”: Error: Choose one answer for “Have you fallen in \
                        the past 12 months?”. Count any time of ending up on the floor, the ground or something lower without meaning to, even with no injury.
                        radio “Yes”: Error: Choose one answer for “Have you fallen in the past 12 months?”. Count any \
                        time of ending up on the floor, the ground or something lower without meaning to, even with no injury.
                        radio “No”
                        radio “I don’t know”
                        radio “I prefer not to say”""");
    }

    /** What assistive technology is told of a question: role, name and description of each thing in it. */
    @SuppressWarnings("unchecked")
    private String said(String name) {
        List<Map<String, Object>> nodes = (List<Map<String, Object>>) Objects.requireNonNull(browser.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes"));
        Map<String, Map<String, Object>> byId =
                nodes.stream().collect(Collectors.toMap(node -> (String) node.get("nodeId"), node -> node));
        String question = browser.run(
                "return document.getElementById('" + name + "').closest('fieldset').querySelector('legend').innerText");
        Map<String, Object> group = nodes.stream()
                .filter(node -> value(node, "role").equals("group")
                        && value(node, "name").equals(question))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(List.of(line(group)));
        collect(group, byId, lines);
        return String.join("\n", lines);
    }

    @SuppressWarnings("unchecked")
    private static void collect(Map<String, Object> node, Map<String, Map<String, Object>> byId, List<String> lines) {
        for (String id : (List<String>) node.getOrDefault("childIds", List.of())) {
            Map<String, Object> child = byId.get(id);
            if (child != null) {
                if (value(child, "role").equals("radio")) {
                    lines.add(line(child));
                }
                collect(child, byId, lines);
            }
        }
    }

    private static String line(Map<String, Object> node) {
        String description = value(node, "description");
        return value(node, "role") + " “" + value(node, "name") + "”"
                + (description.isEmpty() ? "" : ": " + description);
    }

    private static String value(Map<String, Object> node, String property) {
        return node.get(property) instanceof Map<?, ?> held ? String.valueOf(held.get("value")) : "";
    }

    private String next() {
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        return browser.run(
                "const e = document.activeElement; return e === document.body ? '' : e.name || e.textContent");
    }

    /** Every control in the order of the document; of a group of radios, the group once. */
    private List<String> expectedStops() {
        return browser.run("const names = [...document.querySelectorAll("
                + "'input:not([type=hidden]), textarea, button, summary, a[href]')]"
                + ".filter(e => e.checkVisibility() && !(e.type === 'radio' && e !== document.getElementsByName(e.name)[0]))"
                + ".map(e => e.name || e.textContent); return names");
    }

    private List<String> axe() {
        browser.driver().executeScript(AXE);
        @SuppressWarnings("unchecked")
        List<String> found =
                (List<String>) Objects.requireNonNull(browser.driver().executeAsyncScript(RUN_AXE));
        return found;
    }
}
