package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What only a browser can tell: scripts off, strict policy, light and dark, wide and narrow. */
final class BrowserLaw {
    private static final String AXE = Browser.resource("/axe.min.js");
    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const rules = {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true},
                           'label-content-name-mismatch': {enabled: true}};
            // in forced colours they are the reader's own; and whether a box to tick or a number in a picture, of which
            // axe cannot tell that they are text, stand out is held by ThemesTest
            if (matchMedia('(forced-colors: active)').matches)
              for (const rule of ['color-contrast', 'color-contrast-enhanced']) rules[rule] = {enabled: false};
            const unsure = node => !/^<text |^<span class="pca-paper-box"/.test(node.html);
            axe.run(document, {runOnly: {type: 'tag', values: tags}, rules: rules}).then(result => done(
              result.violations.concat(result.incomplete.map(rule => ({...rule, nodes: rule.nodes.filter(unsure)}))
                  .filter(rule => rule.nodes.length))
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.any.map(check => check.message)).join(' | '))));
            """;
    private static final String ACE = Browser.tool("accessibility-checker-engine/ace.js") + "\nwindow.ace = ace;";
    private static final String RUN_AXE_AA = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(result => done(
              result.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' | '))));
            """;
    /** Groups of one name stand in rows, each of which is a group with a name of its own: "Goal 2 of up to 3". */
    private static final String RUN_ACE = """
            const done = arguments[arguments.length - 1];
            document.querySelectorAll('details').forEach(e => { e.open = true; });
            new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']).then(report => done(report.results
                .filter(result => result.value[0] === 'VIOLATION' && result.value[1] === 'FAIL')
                .filter(result => !result.message.endsWith('has a duplicate name to another group'))
                .map(result => result.ruleId + ' ' + result.path.dom + ': ' + result.message)));
            """;

    private static final String SMALL_TARGETS = """
            const small = box => box.width < 44 || box.height < 44;
            const targets = [...document.querySelectorAll(
              'input:not([type=hidden]), textarea, button, summary, .pca-error-summary a, .pca-change a, .pca-inset a')].filter(e => e.checkVisibility());
            return targets.map(e => ['radio', 'checkbox'].includes(e.type) ? e.labels[0] : e)
              .filter(e => small(e.getBoundingClientRect())).map(e => e.outerHTML);
            """;
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.clientWidth > 1 && !e.matches('input, textarea, [aria-hidden=true]')
                && getComputedStyle(e).overflow !== 'visible'
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)).map(e => e.outerHTML);
            """;
    /** The text of every element, and how large it is; of what is not shown, nothing. */
    private static final String FONT_SIZES = """
            return [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.closest('svg, [aria-hidden=true]')
                && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
              .map(e => parseFloat(getComputedStyle(e).fontSize));
            """;

    private static final String WEAK_BORDERS = """
            const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => numbers(colour).slice(0, 3).map(c => c / 255)
              .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
              .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const clear = colour => numbers(colour)[3] === 0;
            const behind = e => { while (e && clear(getComputedStyle(e).backgroundColor)) e = e.parentElement;
              return getComputedStyle(e || document.documentElement).backgroundColor; };
            const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
            return [...document.querySelectorAll('input[type=text], textarea')].filter(e => e.checkVisibility())
              .filter(e => ratio(getComputedStyle(e).borderTopColor, behind(e.parentElement)) < 3).map(e => e.outerHTML);
            """;
    private static final String HIDDEN = """
            return [...document.querySelectorAll('.pca-question')].filter(e => !e.closest('details:not([open])'))
              .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true})).map(e => e.outerHTML);
            """;
    /** What keeps colours of its own, and what is chosen and does not look it. */
    private static final String OWN_COLOURS = """
            const border = e => getComputedStyle(e).borderTopStyle + getComputedStyle(e).borderTopWidth;
            const own = [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).forcedColorAdjust === 'none');
            const other = document.querySelector('.pca-option:not(:has(:checked))');
            const lost = [...document.querySelectorAll('.pca-option:has(:checked)')].filter(e => other && border(e) === border(other));
            return own.concat(lost).map(e => e.outerHTML);
            """;

    private static final String MOTION = """
            return [...document.querySelectorAll('*')].map(e => getComputedStyle(e))
              .filter(style => style.animationName !== 'none' || style.transitionDuration !== '0s').length;
            """;
    /** Where the focus is: its name, its ring, and whether something lies over it or it stands out of order. */
    private static final String FOCUSED = """
            const e = document.activeElement;
            if (e === document.body || !e) return [];
            const style = getComputedStyle(e), box = e.getClientRects()[0];
            const label = ['radio', 'checkbox'].includes(e.type) && e.labels[0] ? e.labels[0] : e;
            const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
            const free = at && (e.contains(at) || label.contains(at));
            return [e.name || e.textContent, style.outlineStyle + ' ' + style.outlineWidth, free ? '' : 'obscured',
                    String(Math.round(box.top + scrollY))];
            """;
    /** Every control in the order of the document; of a group of radios, the one that Tab reaches. */
    private static final String STOPS = """
            return [...document.querySelectorAll('input:not([type=hidden]), textarea, button, summary, a[href]')]
              .filter(e => e.checkVisibility() && e.tabIndex >= 0 && !(e.type === 'radio'
                && e !== ([...document.getElementsByName(e.name)].find(r => r.checked) || document.getElementsByName(e.name)[0])))
              .map(e => e.name || e.textContent);
            """;

    private static final int MOST_STOPS = 600;

    private static final Browser BROWSER = Browser.one();

    private BrowserLaw() {}

    /** What the tools find in the page that is open: nothing, where it is in order. */
    static List<String> found() {
        List<String> found = new ArrayList<>(axe());
        found.addAll(ace());
        return found;
    }

    /** The same by level AA, where the colours and sizes are those of others. */
    static List<String> foundByLevelAa() {
        List<String> found = new ArrayList<>(axe(RUN_AXE_AA));
        found.addAll(ace());
        return found;
    }

    static void axe_finds_nothing_in_the_light(Page page) {
        BROWSER.open(page, 1200, "light");

        assertThat(axe()).isEmpty();
    }

    static void axe_finds_nothing_in_the_dark(Page page) {
        BROWSER.open(page, 1200, "dark");

        assertThat(axe()).isEmpty();
    }

    static void the_ibm_checker_finds_nothing(Page page) {
        BROWSER.open(page, 1200, "light");

        assertThat(ace()).isEmpty();
    }

    static void a_page_320_px_wide_scrolls_one_way_only(Page page) {
        BROWSER.open(page, 320, "light");

        assertThat(BROWSER.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    static void every_target_is_at_least_44_px(Page page) {
        BROWSER.open(page, 320, "light");
        List<String> narrow = BROWSER.run(SMALL_TARGETS);
        BROWSER.open(page, 1200, "light");
        List<String> wide = BROWSER.run(SMALL_TARGETS);

        assertThat(narrow).isEmpty();
        assertThat(wide).isEmpty();
    }

    static void spread_out_text_is_not_cut_off(Page page) {
        BROWSER.open(page, 320, "light");
        BROWSER.run("document.querySelectorAll('*').forEach(e => { e.style.lineHeight = '1.5';"
                + " e.style.letterSpacing = '0.12em'; e.style.wordSpacing = '0.16em'; }); return true");

        assertThat(BROWSER.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        assertThat(BROWSER.<List<String>>run(CUT_OFF)).isEmpty();
    }

    static void all_text_grows_with_the_reader_s_size(Page page) {
        BROWSER.open(page, 1200, "light");
        List<Number> before = BROWSER.run(FONT_SIZES);
        List<Number> after = BROWSER.run("document.documentElement.style.fontSize = '200%';" + FONT_SIZES);

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).doubleValue()).isGreaterThan(before.get(i).doubleValue() * 1.9);
        }
    }

    static void boxes_stand_out_from_what_is_behind_them(Page page) {
        for (String scheme : List.of("light", "dark")) {
            BROWSER.open(page, 1200, scheme);

            assertThat(BROWSER.<List<String>>run(WEAK_BORDERS)).as(scheme).isEmpty();
        }
    }

    static void nothing_moves_for_who_wants_it_still(Page page) {
        BROWSER.open(page, 1200, "light");
        BROWSER.media(Map.of("prefers-reduced-motion", "reduce"));

        assertThat(BROWSER.<Long>run(MOTION)).isZero();
    }

    static void every_question_is_seen_without_a_script(Page page) {
        BROWSER.open(page, 1200, "light");

        assertThat(BROWSER.<List<String>>run(HIDDEN)).isEmpty();
    }

    static void forced_colours_are_kept_and_show_what_is_chosen(Page page) {
        BROWSER.open(page, 1200, "light");
        BROWSER.media(Map.of("forced-colors", "active"));

        assertThat(BROWSER.<List<String>>run(OWN_COLOURS)).isEmpty();
    }

    /** From the first to the last, each with a ring, nothing over it, and each further down than the one before. */
    /** The browser drops the space beside words that are out of sight, so that "Change the answer" became "Changethe". */
    static void words_for_the_ear_stand_apart_from_those_beside_them(Page page) {
        List<String> runTogether = new ArrayList<>();
        for (Element hidden : page.document().select(".pca-visually-hidden, .pca-colon")) {
            Node last = hidden;
            while (last.nextSibling() == null && last.parent() instanceof Element around && !around.isBlock()) {
                last = around;
            }
            Stream.of(text(hidden.previousSibling()) + hidden.text(), hidden.text() + text(last.nextSibling()))
                    .filter(words -> !words.equals(hidden.text()) && !words.matches(".+[,:،]( .*)?"))
                    .forEach(runTogether::add);
        }
        BROWSER.open(page, 1200, "light");
        String heard = heard();

        assertThat(runTogether).noneMatch(heard::contains);
    }

    /** Every run of text as assistive technology is given it, one after the other. */
    @SuppressWarnings("unchecked")
    private static String heard() {
        List<Map<String, Object>> nodes = (List<Map<String, Object>>) Objects.requireNonNull(BROWSER.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes"));
        Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.get("nodeId"), node));
        StringBuilder heard = new StringBuilder();
        Deque<Map<String, Object>> open = new ArrayDeque<>(nodes.subList(0, 1));
        while (!open.isEmpty()) {
            Map<String, Object> node = open.pop();
            if (value(node, "role").equals("StaticText")) {
                heard.append(value(node, "name"));
            }
            List<String> children = (List<String>) node.getOrDefault("childIds", List.of());
            for (int i = children.size() - 1; i >= 0; i--) {
                Optional.ofNullable(byId.get(children.get(i))).ifPresent(open::push);
            }
        }
        return heard.toString();
    }

    private static String value(Map<String, Object> node, String property) {
        return node.get(property) instanceof Map<?, ?> held ? String.valueOf(held.get("value")) : "";
    }

    private static String text(@Nullable Node node) {
        return node instanceof TextNode text ? text.text().strip() : "";
    }

    static void the_keyboard_reaches_everything_in_order(Page page) {
        BROWSER.open(page, 1200, "light");
        List<String> expected = BROWSER.run(STOPS);
        if (page.document().selectFirst("[autofocus]") != null) {
            BROWSER.run("document.activeElement.blur(); scrollTo(0, 0); return true");
            BROWSER.open(Page.of(page.name() + "-unfocused", page.html().replace(" autofocus", "")), 1200, "light");
        }
        List<String> stops = new ArrayList<>();
        long last = 0;
        for (List<String> stop = next(); !stop.isEmpty() && stops.size() < MOST_STOPS; stop = next()) {
            stops.add(stop.get(0));
            assertThat(stop.get(1)).as(stop.get(0)).isEqualTo("solid 3px");
            assertThat(stop.get(2)).as(stop.get(0)).isEmpty();
            assertThat(Long.parseLong(stop.get(3))).as(stop.get(0)).isGreaterThanOrEqualTo(last - 200);
            last = Long.parseLong(stop.get(3));
        }

        assertThat(stops).isEqualTo(expected);
    }

    private static List<String> next() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            BROWSER.driver()
                    .executeCdpCommand(
                            "Input.dispatchKeyEvent",
                            Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
        return BROWSER.run(FOCUSED);
    }

    private static List<String> ace() {
        BROWSER.driver().executeScript(ACE);
        return list(BROWSER.driver().executeAsyncScript(RUN_ACE));
    }

    private static List<String> axe() {
        return axe(RUN_AXE);
    }

    private static List<String> axe(String run) {
        BROWSER.driver().executeScript(AXE);
        return list(BROWSER.driver().executeAsyncScript(run));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object found) {
        return (List<String>) Objects.requireNonNull(found);
    }
}
