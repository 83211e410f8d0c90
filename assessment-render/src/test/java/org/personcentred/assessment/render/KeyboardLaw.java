package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Where the Tab key leads. */
final class KeyboardLaw {
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

    /** Takes every choice, and tells of those that lead away or elsewhere. */
    private static final String CHOICES = """
            const sent = [];
            document.addEventListener('submit', event => { sent.push('sent'); event.preventDefault(); });
            HTMLFormElement.prototype.submit = () => { sent.push('sent'); };
            const moved = [...document.querySelectorAll('[type=radio], [type=checkbox]')].filter(e => e.checkVisibility()).filter(e => {
              e.focus();
              e.click();
              return document.activeElement !== e;
            });
            return sent.concat(moved.map(e => e.outerHTML));
            """;

    private static final int MOST_STOPS = 600;
    private static final int SHIFT = 8;

    private static final Browser BROWSER = Browser.one();

    private KeyboardLaw() {}

    /** Choosing shows what is chosen, and perhaps a question that applies now: the page stays, and so does the focus. */
    static void a_choice_leads_nowhere(Page page) {
        BROWSER.openAsItIs(page, 1200, "light");

        assertThat(BROWSER.<List<String>>run(CHOICES)).isEmpty();
        assertThat(BROWSER.driver().getCurrentUrl()).endsWith("/" + page.name());
    }

    /** There and back: each stop with a ring and nothing over it, further down than the one before. */
    static void the_keyboard_reaches_everything_in_order(Page page) {
        BROWSER.openAsItIs(page, 1200, "light");
        List<String> expected = BROWSER.run(STOPS);
        if (page.document().selectFirst("[autofocus]") != null) {
            BROWSER.run("document.activeElement.blur(); scrollTo(0, 0); return true");
            BROWSER.openAsItIs(unfocused(page), 1200, "light");
        }
        List<String> stops = seenOnTheWay(expected.size());
        List<String> back = back(expected.size());
        Collections.reverse(back);

        assertThat(stops).isEqualTo(expected);
        assertThat(back).isEqualTo(expected);
    }

    /** Every stop on a narrow screen, with the scripts off and with what a person set in the system. */
    static void every_stop_is_seen_on_a_narrow_screen(Page page, Map<String, String> media) {
        BROWSER.open(unfocused(page), Look.NARROW, "light");
        BROWSER.media(media);
        List<String> expected = BROWSER.run(STOPS);

        assertThat(expected).isNotEmpty();
        for (String name : expected) {
            List<String> stop = next();
            assertThat(stop).first().isEqualTo(name);
            isSeen(stop);
        }
    }

    /** The page as if nobody had been led into the middle of it. */
    private static Page unfocused(Page page) {
        return Page.of(page.name() + "-unfocused", page.html().replace(" autofocus", ""));
    }

    /** Where Tab leads from the start of the page. */
    private static List<String> seenOnTheWay(int most) {
        List<String> stops = new ArrayList<>();
        long last = 0;
        for (List<String> stop = next(); !stop.isEmpty() && stops.size() < MOST_STOPS; stop = next()) {
            stops.add(stop.get(0));
            isSeen(stop);
            assertThat(Long.parseLong(stop.get(3))).as(stop.get(0)).isGreaterThanOrEqualTo(last - 200);
            assertThat(stops.size())
                    .as("stops, of which the last is " + stop.get(0))
                    .isLessThanOrEqualTo(most);
            last = Long.parseLong(stop.get(3));
        }
        return stops;
    }

    private static void isSeen(List<String> stop) {
        assertThat(stop.get(1)).as(stop.get(0)).isEqualTo("solid 3px");
        assertThat(stop.get(2)).as(stop.get(0)).isEmpty();
    }

    /** Where Shift and Tab lead from the end of the page. */
    private static List<String> back(int presses) {
        BROWSER.run(
                "window.passed = []; document.addEventListener('focusin', e => window.passed.push(e.target.name || e.target.textContent));"
                        + " return true");
        for (int i = 0; i < presses; i++) {
            press("rawKeyDown", SHIFT);
            press("keyUp", SHIFT);
        }
        return new ArrayList<>(BROWSER.<List<String>>run("return window.passed"));
    }

    private static List<String> next() {
        press("rawKeyDown", 0);
        press("keyUp", 0);
        return BROWSER.run(FOCUSED);
    }

    private static void press(String type, int modifiers) {
        BROWSER.driver()
                .executeCdpCommand(
                        "Input.dispatchKeyEvent",
                        Map.of(
                                "type",
                                type,
                                "key",
                                "Tab",
                                "code",
                                "Tab",
                                "windowsVirtualKeyCode",
                                9,
                                "modifiers",
                                modifiers));
    }
}
