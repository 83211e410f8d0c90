package org.personcentred.assessment.render;

import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/** Pages in each look, on paper, within a page of a host, with the script, and from right to left. */
final class LookStates {
    private LookStates() {}

    static Map<String, String> all(Look look) {
        Map<String, String> pages = new TreeMap<>();
        FormPage wrong = PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG);
        FormPage types = FormPage.of(PageStates.EVERY_TYPE);
        pages.put(
                "look-dark-errors", look.inTheme(Theme.plain().in(Colours.DARK)).html(wrong));
        pages.put(
                "look-contrast-errors",
                look.inTheme(Theme.plain().in(Colours.HIGH_CONTRAST)).html(wrong));
        pages.put(
                "look-large-errors", look.inTheme(Theme.plain().inLargePrint()).html(wrong));
        pages.put("look-easy-form", look.inTheme(Theme.plain().inEasyRead()).html(types.pictures("/pictures/")));
        pages.put(
                "look-easy-question",
                look.inTheme(Theme.plain().in(Colours.LIGHT).inLargePrint().inEasyRead())
                        .html(JourneyPage.of(
                                JourneyStates.EVERY_TYPE.open(JourneyStates.draft(JourneyStates.EVERY_TYPE), "mood"))));
        pages.put(
                "look-contrast-outcome",
                look.inTheme(Theme.plain().in(Colours.HIGH_CONTRAST).inLargePrint())
                        .html(OutcomePage.of(PageStates.phq("0,1,0,0,0,0,0,0,1"))
                                .withPractitionersPart()));
        pages.put("paper-falls", look.html(FormPage.of(PageStates.FALLS).onPaper()));
        pages.put(
                "paper-filled",
                look.html(PageStates.filled(PageStates.EVERY_TYPE, "mood=good&" + PageStates.ROWS)
                        .onPaper()));
        pages.put("embedded-two", EmbeddingTest.twoForms(look));
        pages.put(
                "embedded-dark",
                EmbeddingTest.twoForms(look.inTheme(Theme.plain().in(Colours.DARK))));
        pages.put(
                "embedded-contrast",
                EmbeddingTest.twoForms(look.inTheme(Theme.plain().in(Colours.HIGH_CONTRAST))));
        pages.put("arabic-errors", look.inLanguage(LanguagesTest.AR).html(wrong));
        pages.put("arabic-history", look.inLanguage(LanguagesTest.AR).html(HistoryPage.of(PageStates.history())));
        pages.put(
                "arabic-outcome",
                look.inLanguage(LanguagesTest.AR)
                        .html(OutcomePage.of(PageStates.phq("1,1,1,0,2,0,1,0,0"))
                                .withPractitionersPart()));
        pages.put("script-form", look.html(FormPage.of(PageStates.FALLS).script(Script.ADDRESS)));
        return pages;
    }
}
