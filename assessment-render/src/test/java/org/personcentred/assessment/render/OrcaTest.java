package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * What Orca says of ten pages in a real window: from top to bottom as it opens, and then at each control that the Tab key
 * comes to. {@code ./verify --screen-reader} runs it; {@code -Dgolden=write} writes the texts anew.
 */
@EnabledIfSystemProperty(named = "screen-reader", matches = "orca")
class OrcaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/personcentred/assessment/render/orca");
    private static final int MOST_TABS = 12;

    private static Orca orca;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        orca = new Orca();
        browser = Browser.inAWindow();
    }

    @AfterAll
    static void stop() {
        browser.quit();
        orca.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "falls-two-errors",
                "phq-form",
                "phq-outcome",
                "phq-history",
                "journey-radios-errors",
                "journey-rows",
                "journey-check",
                "plan-form",
                "plan",
                "arabic-outcome"
            })
    void a_page_is_said_as_it_was_agreed(String page) throws IOException {
        Path golden = GOLDEN.resolve(page + ".txt");
        String said = said(page);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }

        assertThat(golden).hasContent(said);
    }

    private static String said(String page) {
        browser.get("about:blank");
        orca.said();
        browser.get(Browser.one().address() + page);
        List<String> lines = new ArrayList<>(List.of("# As the page opens"));
        lines.addAll(orca.said());
        for (int tab = 1; tab <= MOST_TABS && tabStaysInThePage(); tab++) {
            lines.add("# Tab " + tab);
            lines.addAll(orca.said());
        }
        return String.join("\n", lines) + "\n";
    }

    /** What is said of the browser itself differs from time to time. */
    private static boolean tabStaysInThePage() {
        new Actions(browser).sendKeys(Keys.TAB).perform();
        return !browser.switchTo().activeElement().getTagName().equals("body");
    }
}
