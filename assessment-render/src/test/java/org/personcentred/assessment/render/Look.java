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
 */
record Look(String name, Locale locale, Theme theme, String classes, Map<String, String> media) {
    static final List<Look> ALL = List.of(
            look("light", Locale.UK, Theme.plain().in(Colours.LIGHT), " pca-light"),
            look("dark", Locale.UK, Theme.plain().in(Colours.DARK), " pca-dark"),
            new Look("forced", Locale.UK, Theme.plain(), "", Map.of("forced-colors", "active")),
            look("welsh", LanguagesTest.CY, Theme.plain(), ""),
            look("arabic", LanguagesTest.AR, Theme.plain(), ""),
            look(
                    "large-easy-contrast",
                    Locale.UK,
                    Theme.plain().in(Colours.HIGH_CONTRAST).inLargePrint().inEasyRead(),
                    " pca-contrast pca-large pca-easy"));

    /** The same, those of one markup together. */
    static final List<List<Look>> BY_MARKUP =
            List.of(ALL.subList(0, 3), ALL.subList(3, 4), ALL.subList(4, 5), ALL.subList(5, 6));

    private static Look look(String name, Locale locale, Theme theme, String classes) {
        return new Look(name, locale, theme, classes, Map.of());
    }

    /** Whether its pages have the markup of no other look. */
    boolean hasItsOwnMarkup() {
        return !name.equals("dark") && !name.equals("forced");
    }

    /** Has the page that is open, of a look with the same markup, look so. */
    void in(Browser browser) {
        browser.media(media);
        browser.driver().executeScript("""
                        for (const e of document.querySelectorAll('.pca-page, .pca-main')) {
                          e.className = e.className.replace(/ pca-(light|dark|contrast|large|easy)\\b/g, '') + arguments[0];
                        }
                        """, classes);
    }

    /** A page of the plain theme in this look; its words stay as they are. */
    String of(String html) {
        String classed = html.replace("class=\"pca-page\"", "class=\"pca-page" + classes + "\"")
                .replace("class=\"pca-main\"", "class=\"pca-main" + classes + "\"");
        return name.equals("arabic")
                ? classed.replaceFirst("(?<=<html class=\"pca-html\" lang=\")[^\"]*\" dir=\"ltr", "ar\" dir=\"rtl")
                : classed;
    }

    @Override
    public String toString() {
        return name;
    }
}
