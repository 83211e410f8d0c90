package org.personcentred.assessment.render;

import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/** Pages in each look, on paper, within a page of a host, with the script, and from right to left. */
final class LookStates {
    private LookStates() {}

    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        FormPage wrong = PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG);
        FormPage types = FormPage.of(PageStates.EVERY_TYPE);
        pages.put(
                "look-dark-errors", wrong.theme(Theme.plain().in(Colours.DARK)).toHtml());
        pages.put(
                "look-contrast-errors",
                wrong.theme(Theme.plain().in(Colours.HIGH_CONTRAST)).toHtml());
        pages.put("look-large-errors", wrong.theme(Theme.plain().inLargePrint()).toHtml());
        pages.put(
                "look-easy-form",
                types.theme(Theme.plain().inEasyRead()).pictures("/pictures/").toHtml());
        pages.put(
                "look-easy-question",
                JourneyPage.of(JourneyStates.EVERY_TYPE.open(JourneyStates.draft(JourneyStates.EVERY_TYPE), "mood"))
                        .theme(Theme.plain().in(Colours.LIGHT).inLargePrint().inEasyRead())
                        .toHtml());
        pages.put(
                "look-contrast-outcome",
                OutcomePage.of(PageStates.phq("0,1,0,0,0,0,0,0,1"))
                        .withPractitionersPart()
                        .theme(Theme.plain().in(Colours.HIGH_CONTRAST).inLargePrint())
                        .toHtml());
        pages.put("paper-falls", FormPage.of(PageStates.FALLS).onPaper().toHtml());
        pages.put(
                "paper-filled",
                PageStates.filled(PageStates.EVERY_TYPE, "mood=good&" + PageStates.ROWS)
                        .onPaper()
                        .toHtml());
        pages.put("embedded-two", EmbeddingTest.twoForms());
        pages.put("embedded-dark", EmbeddingTest.twoForms(Theme.plain().in(Colours.DARK)));
        pages.put("embedded-contrast", EmbeddingTest.twoForms(Theme.plain().in(Colours.HIGH_CONTRAST)));
        pages.put("arabic-errors", wrong.locale(LanguagesTest.AR).toHtml());
        pages.put(
                "arabic-history",
                HistoryPage.of(PageStates.history()).locale(LanguagesTest.AR).toHtml());
        pages.put(
                "arabic-outcome",
                OutcomePage.of(PageStates.phq("1,1,1,0,2,0,1,0,0"))
                        .withPractitionersPart()
                        .locale(LanguagesTest.AR)
                        .toHtml());
        pages.put(
                "script-form",
                FormPage.of(PageStates.FALLS).script(Script.ADDRESS).toHtml());
        return pages;
    }
}
