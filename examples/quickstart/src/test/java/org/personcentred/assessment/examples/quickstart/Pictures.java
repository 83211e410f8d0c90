package org.personcentred.assessment.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the pictures in the README from the pages that the host really serves. Its name keeps it out of every build;
 * run it when a page looks different: {@code mvn test -am -pl examples/quickstart -Dtest=Pictures
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Pictures {
    private static final Path FOLDER = Path.of("../../docs/images");

    @Test
    void of_a_form_with_errors_and_of_an_outcome() throws IOException {
        ChromeDriver browser = Browser.withoutScripts();
        try {
            browser.manage().window().setSize(new Dimension(820, 1000));
            browser.get(Host.address("/falls-case-finding").toString());
            browser.findElement(By.id("what_matters")).sendKeys("Walking the dog with my grandson");
            browser.findElement(By.id("setting")).click();
            browser.findElement(By.id("age")).sendKeys("7");
            browser.findElement(By.id("fallen")).click();
            browser.findElement(By.id("unsteady-no")).click();
            browser.findElement(By.id("worry")).click();
            browser.findElement(By.id("falls_count")).sendKeys("two");
            Browser.send(browser);
            take(browser, "form-with-errors.png");

            browser.findElement(By.id("age")).clear();
            browser.findElement(By.id("age")).sendKeys("74");
            browser.findElement(By.id("falls_count")).clear();
            browser.findElement(By.id("falls_count")).sendKeys("2");
            for (String answer : List.of("hurt=none", "could_get_up=yes", "blackout=no", "help_with=nothing")) {
                String[] named = answer.split("=");
                browser.findElement(By.cssSelector("[name=" + named[0] + "][value=" + named[1] + "]"))
                        .click();
            }
            Browser.send(browser);
            take(browser, "outcome.png");
        } finally {
            browser.quit();
        }
    }

    private static void take(ChromeDriver browser, String name) throws IOException {
        byte[] picture = browser.getScreenshotAs(OutputType.BYTES);
        Files.write(Files.createDirectories(FOLDER).resolve(name), picture);

        assertThat(picture).as(name).isNotEmpty();
    }
}
