package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Somebody with a keyboard and nothing else, scripts off, on a screen 320 px wide: the longest shipped form, one question
 * at a time, left in the middle, gone on with, changed at the end, and with the right outcome.
 */
class OneAtATimeTest {
    private static final int WIDTH = 320;
    private static final int MOST_TABS = 60;

    private final OneAtATimeHost host = new OneAtATimeHost(JourneyStates.FALLS);
    private ChromeDriver browser;

    @BeforeEach
    void open() {
        browser = Browser.withoutScripts(WIDTH);
    }

    @AfterEach
    void close() {
        browser.quit();
        host.stop();
    }

    @Test
    void a_person_leaves_in_the_middle_returns_changes_an_answer_and_gets_the_right_outcome() {
        browser.get(host.address());
        assertThat(browser.getTitle()).isEqualTo("Falls check");
        pressButton("Start");
        firstHalfWithAMistake();
        pressButton("Save and come back later");
        assertThat(browser.getTitle()).isEqualTo("Your answers are saved – Falls check");
        assertThat(host.kept()).contains("\"falls_count\":[\"2\"]");

        leave();
        browser.get(host.address());

        assertThat(browser.getTitle()).isEqualTo("When was your last fall? – Question 8 of 16 – Falls check");
        secondHalf();
        assertThat(browser.getTitle()).isEqualTo("Check the answers – Falls check");
        assertThat(text()).contains("You have not answered 1 question", "2026");
        changeWhetherThereWasAFall();
        assertThat(text())
                .contains("“When was your last fall?” no longer applies after a change to another answer.")
                .doesNotContain("September 2026");
        pressButton("Send answers");

        assertThat(browser.getTitle()).isEqualTo("What we found: Falls check");
        assertThat(text())
                .contains(
                        "Nothing here calls for a full falls assessment now.",
                        "You told us that you worry about falling.")
                .doesNotContain("We would like to offer you a full falls assessment.");
        assertThat(host.kept()).as("what is no longer asked is kept").contains("\"falls_count\":[\"2\"]");
    }

    @Test
    void scripts_are_really_off() {
        browser.get("data:text/html,<title>off</title><script>document.title = 'on'</script>");

        assertThat(browser.getTitle()).isEqualTo("off");
    }

    private void firstHalfWithAMistake() {
        type("what_matters", "Walking the dog & “Åse”");
        next();
        choose("setting", 0);
        type("age", "eighty");
        enter();
        assertThat(browser.getTitle())
                .isEqualTo("Error: How old are you, in years? – Question 3 of about 17 – Falls check");
        assertThat(focused()).as("what has the focus").isEqualTo("pca-error-summary");
        press(Keys.TAB, Keys.ENTER);
        assertThat(focused()).as("where the link of the summary leads").isEqualTo("age");
        retype("79");
        enter();
        choose("fallen", 0);
        choose("unsteady", 1);
        choose("worry", 0);
        type("falls_count", "2");
        enter();
        type("last_fall-year", "2026");
    }

    private void secondHalf() {
        assertThat(browser.findElement(By.id("last_fall-year")).getDomProperty("value"))
                .isEqualTo("2026");
        type("last_fall-month", "September");
        enter();
        next();
        choose("hurt", 2);
        choose("could_get_up", 0);
        choose("blackout", 1);
        tabTo("help_with");
        press(Keys.SPACE);
        next();
        choose("frailty", 1);
        type("gait_speed", "1.1");
        enter();
        type("tug_time", "9.5");
        enter();
    }

    private void changeWhetherThereWasAFall() {
        tabTo("fallen--change");
        enter();
        assertThat(browser.getTitle())
                .isEqualTo("Have you fallen in the past 12 months? – Question 4 of 16 – Falls check");
        tabTo("fallen");
        press(Keys.ARROW_DOWN);
        next();
        assertThat(browser.getTitle()).isEqualTo("Check the answers – Falls check");
    }

    /** Another page, and nothing of this one left. */
    private void leave() {
        browser.get("about:blank");
        browser.manage().deleteAllCookies();
    }

    /** Takes the first of a group of radios or one further down, and goes on. */
    private void choose(String first, int down) {
        tabTo(first);
        press(Keys.SPACE);
        for (int step = 0; step < down; step++) {
            press(Keys.ARROW_DOWN);
        }
        next();
    }

    private void type(String id, String text) {
        tabTo(id);
        press(text);
    }

    private void retype(String text) {
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        press(text);
    }

    private void next() {
        pressButton("Continue");
    }

    /** Tabs to a button and presses it; before that the page is looked at. */
    private void pressButton(String label) {
        String width = browser.findElement(By.tagName("html")).getDomProperty("scrollWidth");
        assertThat(Integer.parseInt(width)).as("width of " + browser.getTitle()).isLessThanOrEqualTo(WIDTH);
        tabTo(label);
        enter();
    }

    private void tabTo(String wanted) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < MOST_TABS && !focused().equals(wanted)) {
            press(Keys.TAB);
            passed.add(focused());
        }
        assertThat(focused()).as("where Tab leads, past " + passed).isEqualTo(wanted);
    }

    /** Presses Enter where that leads to another page, and waits until the old one is gone. */
    private void enter() {
        WebElement page = browser.findElement(By.tagName("html"));
        press(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(30)).until(ExpectedConditions.stalenessOf(page));
    }

    private void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    /** What has the focus: its id, what a button says, or its class. */
    private String focused() {
        WebElement element = browser.switchTo().activeElement();
        String id = element.getDomAttribute("id");
        if (id != null) {
            return id;
        }
        String said = element.getTagName().equals("button") ? element.getText() : element.getDomAttribute("class");
        return said == null ? element.getTagName() : said;
    }
}
