package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody with a keyboard and nothing else, scripts off, on a screen 320 px wide. */
final class Keyboard {
    private static final int WIDTH = 320;
    private static final int MOST_TABS = 250;

    private final ChromeDriver browser = Browser.withoutScripts(WIDTH);

    ChromeDriver browser() {
        return browser;
    }

    void close() {
        browser.quit();
    }

    /** Another page, and nothing of this one left. */
    void leave() {
        browser.get("about:blank");
        browser.manage().deleteAllCookies();
    }

    /** Takes the first of a group of radios or one further down. */
    void choose(String first, int down) {
        tabTo(first);
        press(Keys.SPACE);
        for (int step = 0; step < down; step++) {
            press(Keys.ARROW_DOWN);
        }
    }

    void type(String id, String text) {
        tabTo(id);
        press(text);
    }

    void retype(String text) {
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        press(text);
    }

    /** Tabs to a button and presses it; before that the page is looked at. */
    void pressButton(String label) {
        String width = browser.findElement(By.tagName("html")).getDomProperty("scrollWidth");
        assertThat(Integer.parseInt(width)).as("width of " + browser.getTitle()).isLessThanOrEqualTo(WIDTH);
        tabTo(label);
        enter();
    }

    void tabTo(String wanted) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < MOST_TABS && !focused().equals(wanted)) {
            press(Keys.TAB);
            passed.add(focused());
        }
        assertThat(focused()).as("where Tab leads, past " + passed).isEqualTo(wanted);
    }

    /** Presses Enter where that leads to another page, and waits until the old one is gone. */
    void enter() {
        WebElement page = browser.findElement(By.tagName("html"));
        press(Keys.ENTER);
        // while a page goes, the browser can have no answer for a moment, and is asked again
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(page));
    }

    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    /** What has the focus: its id, what a button says, or its class. */
    String focused() {
        WebElement element = browser.switchTo().activeElement();
        String id = element.getDomAttribute("id");
        if (id != null) {
            return id;
        }
        String said = element.getTagName().equals("button") ? element.getText() : element.getDomAttribute("class");
        return said == null ? element.getTagName() : said;
    }
}
