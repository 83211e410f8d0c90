package org.personcentred.assessment.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody with a keyboard and nothing else, in a browser without scripts, from the list to the outcome. */
class KeyboardOnlyTest {
    private ChromeDriver browser;
    private Keyboard keyboard;

    @BeforeEach
    void open() {
        browser = Browser.withoutScripts();
        keyboard = new Keyboard(browser);
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @Test
    void scripts_are_really_off() {
        browser.get("data:text/html,<title>off</title><script>document.title = 'on'</script>");

        assertThat(browser.getTitle()).isEqualTo("off");
    }

    @Test
    void a_person_fills_the_falls_check_in_wrongly_mends_it_and_reads_the_outcome() {
        browser.get(Host.address("/").toString());
        keyboard.tabTo("/falls-case-finding");
        keyboard.press(Keys.ENTER);
        fillInWithTwoMistakes();

        assertThat(browser.getTitle()).isEqualTo("Error: Falls check");
        assertThat(keyboard.focused()).as("what has the focus").isEqualTo("pca-error-summary");

        mendBothByWayOfTheSummary();

        assertThat(browser.getTitle()).isEqualTo("What we found: Falls check");
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains(
                        "We would like to offer you a full falls assessment.",
                        "A full falls assessment could find things that help you.",
                        "You told us that you worry about falling.",
                        "Walking the dog & “Åse”");
    }

    private void fillInWithTwoMistakes() {
        keyboard.type("what_matters", "Walking the dog & “Åse”");
        keyboard.choose("setting", 0);
        keyboard.type("age", "7");
        keyboard.choose("fallen", 0);
        keyboard.choose("unsteady", 1);
        keyboard.choose("worry", 0);
        keyboard.type("falls_count", "two");
        keyboard.type("last_fall-month", "September");
        keyboard.type("last_fall-year", "2026");
        keyboard.choose("hurt", 0);
        keyboard.choose("could_get_up", 0);
        keyboard.choose("blackout", 1);
        keyboard.tabTo("help_with");
        keyboard.press(Keys.SPACE);
        keyboard.choose("frailty", 1);
        keyboard.type("tug_time", "9.5");
        keyboard.press(Keys.ENTER);
    }

    /** The second first, so that the way back to the summary is walked as well. */
    private void mendBothByWayOfTheSummary() {
        keyboard.press(Keys.TAB);
        assertThat(keyboard.focused()).as("one Tab into the summary").isEqualTo("#age");
        keyboard.press(Keys.TAB);
        assertThat(keyboard.focused()).as("two Tabs into the summary").isEqualTo("#falls_count");

        keyboard.press(Keys.ENTER);
        assertThat(keyboard.focused()).as("where the second link leads").isEqualTo("falls_count");
        keyboard.retype("2");

        keyboard.tabBackTo("#age");
        keyboard.press(Keys.ENTER);
        assertThat(keyboard.focused()).as("where the first link leads").isEqualTo("age");
        keyboard.retype("74");
        keyboard.press(Keys.ENTER);
    }
}
