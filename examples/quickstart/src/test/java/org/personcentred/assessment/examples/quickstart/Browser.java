package org.personcentred.assessment.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, of the system's own; it fetches nothing from the network. */
final class Browser {
    private static final int ALLOWED = 1;
    private static final int BLOCKED = 2;
    /** Kept, or its level would be forgotten. It warns of every Chromium newer than itself, for what we do not use. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Browser() {}

    /** With scripts off, as some people browse; every page has to work so. */
    static ChromeDriver withoutScripts() {
        return open(BLOCKED);
    }

    /** With scripts on, for tools that look at a page by means of a script. */
    static ChromeDriver withScripts() {
        return open(ALLOWED);
    }

    /** Presses the button of the form, and waits until the page is another. */
    static void send(ChromeDriver browser) {
        WebElement button = browser.findElement(By.className("pca-button"));
        button.click();
        // while a page goes, the browser can have no answer for a moment, and is asked again
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(button));
    }

    private static ChromeDriver open(int scripts) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium", "chromium-browser", "google-chrome").toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1000,900");
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", scripts));
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(found("chromedriver").toFile())
                        .build(),
                options);
    }

    private static Path found(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(":"));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs a browser, and found none of " + List.of(names)
                        + " on the PATH. Run ./verify: it installs what is missing."));
    }
}
