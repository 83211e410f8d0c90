package org.personcentred.assessment.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/**
 * How a page is looked at.
 *
 * @param classes what the element of a whole page has beside its own class in this theme
 * @param media   what the browser reports of the reader's system
 * @param width   how many pixels wide the checkers see it
 */
record Look(String name, Locale locale, Theme theme, String classes, Map<String, String> media, int width) {
    static final int NARROW = 320;
    static final int WIDE = 1200;

    /** English, and as the reader's system has it. */
    static final Look PLAIN = new Look("plain", Locale.UK, Theme.plain(), "", Map.of(), WIDE);

    /** All in which pages are checked, those of one markup together; of these the first is the one that they are made in. */
    static final List<List<Look>> BY_MARKUP = List.of(
            List.of(
                    new Look("light", Locale.UK, Theme.plain().in(Colours.LIGHT), " pca-light", Map.of(), NARROW),
                    new Look("dark", Locale.UK, Theme.plain().in(Colours.DARK), " pca-dark", Map.of(), WIDE),
                    new Look("forced", Locale.UK, Theme.plain(), "", Map.of("forced-colors", "active"), NARROW),
                    new Look("large", Locale.UK, Theme.plain().inLargePrint(), " pca-large", Map.of(), WIDE)),
            List.of(new Look("welsh", LanguagesTest.CY, Theme.plain(), "", Map.of(), WIDE)),
            List.of(new Look("arabic", LanguagesTest.AR, Theme.plain(), "", Map.of(), NARROW)),
            List.of(new Look(
                    "large-easy-contrast",
                    Locale.UK,
                    Theme.plain().in(Colours.HIGH_CONTRAST).inLargePrint().inEasyRead(),
                    " pca-contrast pca-large pca-easy",
                    Map.of(),
                    NARROW)));

    static final List<Look> ALL = BY_MARKUP.stream().flatMap(List::stream).toList();

    /** Whether its pages have the markup of no look before it. */
    boolean hasItsOwnMarkup() {
        return BY_MARKUP.stream().anyMatch(looks -> looks.get(0).equals(this));
    }

    Look inLanguage(Locale chosen) {
        return new Look(name, chosen, theme, classes, media, width);
    }

    Look inTheme(Theme chosen) {
        return new Look(name, locale, chosen, classes, media, width);
    }

    String html(FormPage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    String html(JourneyPage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    String html(OutcomePage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    String html(ComparisonPage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    String html(HistoryPage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    String html(PlanPage page) {
        return page.locale(locale).theme(theme).toHtml();
    }

    /** Has the page that is open, made in a look of the same markup, look so; one in a theme of its own keeps that. */
    void show(Browser browser, Look made) {
        browser.media(media);
        browser.driver().executeScript("""
                        for (const e of document.querySelectorAll('.pca-page, .pca-main')) {
                          e.madeIn ??= e.className;
                          e.className = e.madeIn.replace(new RegExp(arguments[0] + '$'), arguments[1]);
                        }
                        """, made.classes(), classes);
    }

    @Override
    public String toString() {
        return name;
    }
}
