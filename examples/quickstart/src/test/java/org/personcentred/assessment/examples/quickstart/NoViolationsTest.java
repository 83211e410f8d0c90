package org.personcentred.assessment.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What axe-core says of each kind of page that the host serves, in a real browser. */
class NoViolationsTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.withScripts();
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    static List<String> addresses() {
        Stream<String> forms = ShippedAssessments.newest().stream().map(shipped -> "/" + shipped.id());
        return Stream.concat(Stream.of("/", "/nothing"), forms).toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void none_on_the_list_on_an_empty_form_and_on_a_notice(String address) {
        browser.get(Host.address(address).toString());

        assertThat(violations()).isEmpty();
    }

    @Test
    void none_on_a_form_with_errors() {
        browser.get(Host.address("/falls-case-finding").toString());
        type("age", "7");
        type("falls_count", "two");
        Browser.send(browser);

        assertThat(browser.getTitle()).isEqualTo("Error: Falls check");
        assertThat(violations()).isEmpty();
    }

    @Test
    void none_on_an_outcome_with_an_urgent_finding_and_open_questions() {
        browser.get(Host.address("/phq-9").toString());
        tick("q2-several_days");
        tick("q9-several_days");
        Browser.send(browser);

        assertThat(browser.getTitle()).isEqualTo("What we found: Patient Health Questionnaire-9");
        assertThat(violations()).isEmpty();
    }

    @Test
    void a_page_that_is_wrong_is_found_out() {
        browser.get("data:text/html,<html lang=en><title>Wrong</title><main><h1>Wrong</h1><input></main>");

        assertThat(violations()).containsExactly("label: [<input>]");
    }

    private static void type(String id, String text) {
        browser.findElement(By.id(id)).sendKeys(text);
    }

    private static void tick(String id) {
        browser.findElement(By.id(id)).click();
    }

    /** Each rule that is broken, with what breaks it. */
    private static List<String> violations() {
        Results results = new AxeBuilder().withTags(RULES).analyze(browser);
        assertThat(results.getPasses()).as("rules that axe-core could check").isNotEmpty();
        return results.getViolations().stream().map(NoViolationsTest::said).toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
