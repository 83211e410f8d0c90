package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Somebody with a keyboard and nothing else, scripts off, on a screen 320 px wide: the falls check, one question at a
 * time, left in the middle, gone on with, changed at the end, and with the right outcome.
 */
class OneAtATimeTest {
    private final OneAtATimeHost host = new OneAtATimeHost(PageStates.FALLS, LocalDate.of(2026, 11, 22));
    private final Keyboard keyboard = new Keyboard();
    private final ChromeDriver browser = keyboard.browser();

    @AfterEach
    void close() {
        keyboard.close();
        host.stop();
    }

    @Test
    void a_person_leaves_in_the_middle_returns_changes_an_answer_and_gets_the_right_outcome() {
        browser.get(host.address());
        assertThat(browser.getTitle()).isEqualTo("Falls check");
        keyboard.pressButton("Start");
        firstHalfWithAMistake();
        keyboard.pressButton("Save and come back later");
        assertThat(browser.getTitle()).isEqualTo("Your answers are saved – Falls check");
        assertThat(host.kept()).contains("\"falls_count\":[\"2\"]");

        keyboard.leave();
        browser.get(host.address());

        assertThat(browser.getTitle()).isEqualTo("When was your last fall? – Question 8 of 16 – Falls check");
        secondHalf();
        assertThat(browser.getTitle()).isEqualTo("Check the answers – Falls check");
        assertThat(keyboard.text()).contains("You have not answered 1 question", "2026");
        changeWhetherThereWasAFall();
        assertThat(keyboard.text())
                .contains("“When was your last fall?” no longer applies after a change to another answer.")
                .doesNotContain("September 2026");
        keyboard.pressButton("Send answers");

        assertThat(browser.getTitle()).isEqualTo("What we found: Falls check");
        assertThat(keyboard.text())
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
        keyboard.type("what_matters", "Walking the dog & “Åse”");
        next();
        choose("setting", 0);
        keyboard.type("age", "eighty");
        keyboard.enter();
        assertThat(browser.getTitle())
                .isEqualTo("Error: How old are you, in years? – Question 3 of about 17 – Falls check");
        assertThat(keyboard.focused()).as("what has the focus").isEqualTo("pca-error-summary");
        keyboard.press(Keys.TAB, Keys.ENTER);
        assertThat(keyboard.focused()).as("where the link of the summary leads").isEqualTo("age");
        keyboard.retype("seventy-nine");
        keyboard.enter();
        // a browser gives no focus to what asks for it on a page at whose address a place of the page still stands
        assertThat(keyboard.focused()).as("what has the focus once more").isEqualTo("pca-error-summary");
        keyboard.press(Keys.TAB, Keys.ENTER);
        keyboard.retype("79");
        keyboard.enter();
        choose("fallen", 0);
        choose("unsteady", 1);
        choose("worry", 0);
        keyboard.type("falls_count", "2");
        keyboard.enter();
        keyboard.type("last_fall-year", "2026");
    }

    private void secondHalf() {
        assertThat(browser.findElement(By.id("last_fall-year")).getDomProperty("value"))
                .isEqualTo("2026");
        keyboard.type("last_fall-month", "September");
        keyboard.enter();
        next();
        choose("hurt", 2);
        choose("could_get_up", 0);
        choose("blackout", 1);
        keyboard.tabTo("help_with");
        keyboard.press(Keys.SPACE);
        next();
        choose("frailty", 1);
        keyboard.type("gait_speed", "1.1");
        keyboard.enter();
        keyboard.type("tug_time", "9.5");
        keyboard.enter();
    }

    private void changeWhetherThereWasAFall() {
        keyboard.tabTo("fallen--change");
        keyboard.enter();
        assertThat(browser.getTitle())
                .isEqualTo("Have you fallen in the past 12 months? – Question 4 of 16 – Falls check");
        keyboard.tabTo("fallen");
        keyboard.press(Keys.ARROW_DOWN);
        next();
        assertThat(browser.getTitle()).isEqualTo("Check the answers – Falls check");
    }

    /** Takes the first of a group of radios or one further down, and goes on. */
    private void choose(String first, int down) {
        keyboard.choose(first, down);
        next();
    }

    private void next() {
        keyboard.pressButton("Continue");
    }
}
