package org.personcentred.assessment.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A keyboard, and sight of what has the focus. Nothing here clicks, scrolls or runs a script. */
final class Keyboard {
    /** More than any page here has places to stop at. */
    private static final int MOST_TABS = 150;

    private final ChromeDriver browser;

    Keyboard(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Presses keys one after another. */
    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Tabs on until the control with this id has the focus. */
    void tabTo(String id) {
        go(id, () -> press(Keys.TAB));
    }

    /** Tabs back until the control with this id has the focus. */
    void tabBackTo(String id) {
        go(id, this::pressShiftTab);
    }

    private void pressShiftTab() {
        new Actions(browser)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
    }

    private void go(String wanted, Runnable tab) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < MOST_TABS) {
            tab.run();
            passed.add(focused());
            if (focused().equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("no Tab led to '" + wanted + "', but past " + passed);
    }

    /** Tabs to a box and types into it. */
    void type(String id, String text) {
        tabTo(id);
        press(text);
    }

    /** Types in place of what stands in the box that has the focus. */
    void retype(String text) {
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        press(text);
    }

    /** Tabs to a group of radios, takes the first and moves down from it. */
    void choose(String first, int down) {
        tabTo(first);
        press(Keys.SPACE);
        for (int step = 0; step < down; step++) {
            press(Keys.ARROW_DOWN);
        }
    }

    /** What has the focus: its id, or the address it leads to, or its classes. */
    String focused() {
        WebElement element = browser.switchTo().activeElement();
        for (String name : List.of("id", "href", "class")) {
            String value = element.getDomAttribute(name);
            if (value != null) {
                return value;
            }
        }
        return element.getTagName();
    }
}
