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

    private static Look look(String name, Locale locale, Theme theme, String classes) {
        return new Look(name, locale, theme, classes, Map.of());
    }

    /** Whether its pages have the markup of no other look. */
    boolean hasItsOwnMarkup() {
        return !name.equals("dark") && !name.equals("forced");
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
