package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.Outcome;

/**
 * Takes the pictures in {@code docs}, but for those of the README. Its name keeps it out of every build; run it when a
 * page looks different:
 * {@code mvn test -am -pl assessment-render -Dtest=Pictures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Pictures {
    private static final Path FOLDER = Path.of("../docs/images");
    private static final Browser BROWSER = Browser.one();
    private static final int WIDTH = 760;
    private static final int AIR = 12;

    @Test
    void of_each_look() throws IOException {
        JourneyPage wrong = JourneyPage.of(
                JourneyStates.post(JourneyStates.FALLS.bySection(), "falls&fallen=maybe&unsteady=no&worry=perhaps"));
        look("look-dark", wrong.theme(Theme.plain().in(Colours.DARK)));
        look(
                "look-contrast-large",
                wrong.theme(Theme.plain().in(Colours.HIGH_CONTRAST).inLargePrint()));
        look("look-welsh", wrong.locale(LanguagesTest.CY));
        look("look-arabic", wrong.locale(LanguagesTest.AR));
        BROWSER.serve("nhs.css", Browser.tool("nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css"));
        look("look-nhs", wrong.theme(Theme.nhs()).stylesheet("/nhs.css"));
    }

    @Test
    void of_questions() throws IOException {
        JourneyPage question =
                JourneyPage.of(JourneyStates.FALLS.open(JourneyStates.draft(JourneyStates.FALLS), "fallen"));
        whole("question", question.toHtml());
        whole("easy-read", question.theme(Theme.plain().inEasyRead()).toHtml());
        whole("check", JourneyStates.all(Look.PLAIN).get("journey-check"));
        Draft goals = JourneyStates.post(JourneyStates.EVERY_TYPE, "goals&" + PageStates.ROWS)
                .draft();
        whole(
                "rows",
                JourneyPage.of(JourneyStates.EVERY_TYPE.open(goals, "goals")).toHtml());
        take("plan-form", PlanStates.all(Look.PLAIN).get("plan-form"), "body", "#f1a1_goal");
    }

    @Test
    void of_paper() throws IOException {
        BROWSER.open(
                Page.of("picture-paper", FormPage.of(PageStates.FALLS).onPaper().toHtml()), WIDTH, "light");
        BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        // the margin that a printer leaves
        BROWSER.run("document.body.style.padding = '2.5rem'; return true");
        save("paper", "body", ".pca-paper-question ~ .pca-paper-question ~ .pca-paper-question");
        BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void of_results() throws IOException {
        whole("history", HistoryPage.of(PageStates.history()).toHtml());
        List<Outcome> outcomes = PageStates.history().outcomes();
        Checked<Comparison> compared = Comparison.of(outcomes.get(0), outcomes.get(4));
        whole(
                "comparison",
                ComparisonPage.of(((Checked.Valid<Comparison>) compared).value())
                        .toHtml());
        whole("plan", PlanPage.of(PlanStates.outcome(), PlanStates.agreed()).toHtml());
        OutcomePage outcome = OutcomePage.of(PageStates.phq("2,1,1,0,2,0,1,0,0"));
        take("practitioner", outcome.withPractitionersPart().toHtml(), "#practitioner", "svg:has([id$=bands--name])");
        whole("outcome-arabic", outcome.locale(LanguagesTest.AR).toHtml());
    }

    /** From the beginning of a page to the second of two mistakes. */
    private static void look(String name, JourneyPage wrong) throws IOException {
        take(name, wrong.toHtml(), "body", "#worry-_declined");
    }

    /** All of a page, however long. */
    private static void whole(String name, String html) throws IOException {
        take(name, html, "body", "body");
    }

    /** A page from a part of it on to the end of another. */
    private static void take(String name, String html, String from, String to) throws IOException {
        BROWSER.open(Page.of("picture-" + name, html), WIDTH, "light");
        save(name, from, to);
    }

    private static void save(String name, String from, String to) throws IOException {
        BROWSER.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        double top = edge(from, "top");
        Map<String, Object> clip =
                Map.of("x", 0, "y", top, "width", WIDTH, "height", edge(to, "bottom") + AIR - top, "scale", 1);
        Object data = BROWSER.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))
                .get("data");
        byte[] picture = Base64.getDecoder().decode((String) Objects.requireNonNull(data));
        Files.write(Files.createDirectories(FOLDER).resolve(name + ".png"), picture);

        assertThat(picture).as(name).isNotEmpty();
    }

    private static double edge(String part, String side) {
        return BROWSER.<Number>run(
                        "return scrollY + document.querySelector('" + part + "').getBoundingClientRect()." + side)
                .doubleValue();
    }
}
