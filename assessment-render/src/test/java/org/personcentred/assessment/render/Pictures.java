package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/**
 * Takes the pictures in {@code docs}, but for those of the README. Its name keeps it out of every build; run it when a
 * page looks different:
 * {@code mvn test -am -pl assessment-render -Dtest=Pictures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Pictures {
    private static final Path FOLDER = Path.of("../docs/images");
    private static final Browser BROWSER = Browser.one();
    private static final int WIDTH = 760;

    @Test
    void of_each_look() throws IOException {
        FormPage wrong = PageStates.errors(PageStates.FALLS, PageStates.FALLS_TWO_WRONG);
        take("look-dark", wrong.theme(Theme.plain().in(Colours.DARK)).toHtml());
        take(
                "look-contrast-large",
                wrong.theme(Theme.plain().in(Colours.HIGH_CONTRAST).inLargePrint())
                        .toHtml());
        take("look-arabic", wrong.locale(LanguagesTest.AR).toHtml());
        take("paper", FormPage.of(PageStates.FALLS).onPaper().toHtml());
        whole("history", HistoryPage.of(PageStates.history()).toHtml());
        whole(
                "question",
                JourneyPage.of(JourneyStates.FALLS.open(JourneyStates.draft(JourneyStates.FALLS), "fallen"))
                        .toHtml());
        whole(
                "easy-read",
                JourneyPage.of(JourneyStates.FALLS.open(JourneyStates.draft(JourneyStates.FALLS), "fallen"))
                        .theme(Theme.plain().inEasyRead())
                        .toHtml());
        whole("plan", PlanPage.of(PlanStates.outcome(), PlanStates.agreed()).toHtml());
        OutcomePage outcome = OutcomePage.of(PageStates.phq("2,1,1,0,2,0,1,0,0"));
        take("practitioner", outcome.withPractitionersPart().toHtml(), "#practitioner");
        take("outcome-arabic", outcome.locale(LanguagesTest.AR).toHtml());
        BROWSER.serve("nhs.css", Browser.tool("nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css"));
        take("look-nhs", wrong.theme(Theme.nhs()).stylesheet("/nhs.css").toHtml());
    }

    /** The beginning of a page. */
    private static void take(String name, String html) throws IOException {
        take(name, html, "body");
    }

    /** All of a page, however long. */
    private static void whole(String name, String html) throws IOException {
        BROWSER.open(Page.of("picture-" + name, html), WIDTH, "light");
        long height = BROWSER.<Number>run("return document.documentElement.scrollHeight")
                .longValue();
        BROWSER.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", WIDTH, "height", height, "deviceScaleFactor", 1, "mobile", false));
        save(name);
    }

    /** What stands on a page from a part of it on. */
    private static void take(String name, String html, String from) throws IOException {
        BROWSER.open(Page.of("picture-" + name, html), WIDTH, "light");
        BROWSER.run("document.querySelector('" + from + "').scrollIntoView(); return true");
        save(name);
    }

    private static void save(String name) throws IOException {
        byte[] picture = BROWSER.driver().getScreenshotAs(OutputType.BYTES);
        Files.write(Files.createDirectories(FOLDER).resolve(name + ".png"), picture);

        assertThat(picture).as(name).isNotEmpty();
    }
}
