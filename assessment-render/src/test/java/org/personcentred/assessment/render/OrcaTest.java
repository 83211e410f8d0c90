package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
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
        Set<WebElement> reached = new HashSet<>(List.of(browser.findElement(By.tagName("body"))));
        for (int tab = 1; tab <= MOST_TABS && reached.add(next()); tab++) {
            lines.add("# Tab " + tab);
            lines.addAll(ofControls(orca.said()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The control that the Tab key comes to. After the last there is none, or the first again. */
    private static WebElement next() {
        new Actions(browser).sendKeys(Keys.TAB).perform();
        return browser.switchTo().activeElement();
    }

    /** Without what is said of selected text as it changes: whether that comes before the next control is a race. */
    private static List<String> ofControls(List<String> said) {
        List<String> lines = new ArrayList<>();
        for (String line : said) {
            if (line.equals("selected") && !lines.isEmpty()) {
                lines.remove(lines.size() - 1);
            } else if (!line.equals("Text unselected.")) {
                lines.add(line);
            }
        }
        return lines;
    }
}
