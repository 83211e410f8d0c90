package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What only a browser can tell: scripts off, strict policy, light and dark, wide and narrow. */
final class BrowserLaw {
    private static final String SMALL_TARGETS = """
            const small = box => box.width < 44 || box.height < 44;
            // a link within a sentence is as high as its line
            const alone = link => link.parentElement.closest('li, p, dd, nav').textContent.trim() === link.textContent.trim();
            const targets = [...document.querySelectorAll('input:not([type=hidden]), textarea, button, summary, a[href]')]
              .filter(e => e.checkVisibility() && (!e.matches('a') || alone(e)));
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
            const edge = e => ratio(getComputedStyle(e).borderTopColor, behind(e.parentElement));
            const filled = e => clear(getComputedStyle(e).backgroundColor) ? 0
              : ratio(getComputedStyle(e).backgroundColor, behind(e.parentElement));
            return [...document.querySelectorAll('input[type=text], textarea, .pca-option, .pca-button')]
              .filter(e => e.checkVisibility() && edge(e) < 3 && filled(e) < 3).map(e => e.outerHTML);
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
            // what the browser does not draw itself, it does not draw in the reader's colours either
            const drawn = [...document.querySelectorAll('.pca-tick')].filter(e => getComputedStyle(e).appearance === 'none');
            return own.concat(lost, drawn).map(e => e.outerHTML);
            """;

    private static final String MOTION = """
            return [...document.querySelectorAll('*')].map(e => getComputedStyle(e))
              .filter(style => style.animationName !== 'none' || style.transitionDuration !== '0s').length;
            """;
    private static final Browser BROWSER = Browser.one();

    private BrowserLaw() {}

    static void axe_finds_nothing_in_the_light(Page page) {
        BROWSER.lookWithCheckers(page, 1200, "light");

        assertThat(Engines.axe()).isEmpty();
    }

    static void axe_finds_nothing_in_the_dark(Page page) {
        BROWSER.lookWithCheckers(page, 1200, "dark");

        assertThat(Engines.axeOnColours()).isEmpty();
    }

    static void the_ibm_checker_finds_nothing(Page page) {
        BROWSER.lookWithCheckers(page, 1200, "light");

        assertThat(Engines.ace()).isEmpty();
    }

    static void a_page_320_px_wide_scrolls_one_way_only(Page page) {
        BROWSER.look(page, 320, "light");

        assertThat(BROWSER.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    static void every_target_is_at_least_44_px(Page page) {
        BROWSER.look(page, 320, "light");
        List<String> narrow = BROWSER.run(SMALL_TARGETS);
        BROWSER.look(page, 1200, "light");
        List<String> wide = BROWSER.run(SMALL_TARGETS);

        assertThat(narrow).isEmpty();
        assertThat(wide).isEmpty();
    }

    static void spread_out_text_is_not_cut_off(Page page) {
        BROWSER.open(page, 320, "light");
        BROWSER.run(
                "document.querySelectorAll('*').forEach(e => { e.style.lineHeight = '1.5';"
                        + " e.style.letterSpacing = '0.12em'; e.style.wordSpacing = '0.16em'; });"
                        + " document.querySelectorAll('p, li, dd').forEach(e => { e.style.marginBlockEnd = '2em'; }); return true");

        assertThat(BROWSER.<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        assertThat(BROWSER.<List<String>>run(CUT_OFF)).isEmpty();
    }

    static void all_text_grows_with_the_reader_s_size(Page page) {
        BROWSER.open(page, 1200, "light");
        List<Number> before = BROWSER.run(FONT_SIZES);
        List<Number> after = BROWSER.run("document.documentElement.style.fontSize = '200%';" + FONT_SIZES);

        assertThat(before).isNotEmpty();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).doubleValue()).isGreaterThan(before.get(i).doubleValue() * 1.9);
        }
    }

    static void boxes_stand_out_from_what_is_behind_them(Page page) {
        for (String scheme : List.of("light", "dark")) {
            BROWSER.look(page, 1200, scheme);

            assertThat(BROWSER.<List<String>>run(WEAK_BORDERS)).as(scheme).isEmpty();
        }
    }

    static void nothing_moves_for_who_wants_it_still(Page page) {
        BROWSER.look(page, 1200, "light");
        BROWSER.media(Map.of("prefers-reduced-motion", "reduce"));

        assertThat(BROWSER.<Long>run(MOTION)).isZero();
    }

    static void every_question_is_seen_without_a_script(Page page) {
        BROWSER.look(page, 1200, "light");

        assertThat(BROWSER.<List<String>>run(HIDDEN)).isEmpty();
    }

    static void forced_colours_are_kept_and_show_what_is_chosen(Page page) {
        BROWSER.look(page, 1200, "light");
        BROWSER.media(Map.of("forced-colors", "active"));

        assertThat(BROWSER.<List<String>>run(OWN_COLOURS)).isEmpty();
    }

    /** The browser drops the space beside words that are out of sight, so that "Change the answer" became "Changethe". */
    static void words_for_the_ear_stand_apart_from_those_beside_them(Page page) {
        List<String> runTogether = new ArrayList<>();
        for (Element hidden : page.document().select(".pca-visually-hidden, .pca-only-if, .pca-when")) {
            Node last = hidden;
            while (last.nextSibling() == null && last.parent() instanceof Element around && !around.isBlock()) {
                last = around;
            }
            Stream.of(text(hidden.previousSibling()) + hidden.text(), hidden.text() + text(last.nextSibling()))
                    .filter(words -> !words.equals(hidden.text()))
                    .forEach(runTogether::add);
        }
        BROWSER.look(page, 1200, "light");
        String heard = AccessibilityTree.ofThePage().heard();

        assertThat(runTogether).noneMatch(heard::contains);
    }

    private static String text(@Nullable Node node) {
        return node instanceof TextNode text ? text.text().strip() : "";
    }
}
