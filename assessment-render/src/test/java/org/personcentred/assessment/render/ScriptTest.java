package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Theme;

/** What the one script adds to a form, and that nothing is lost without it. */
class ScriptTest {
    private static final Browser BROWSER = Browser.one();
    private static final String SHOWN =
            "return [...document.querySelectorAll('[data-pca-when] [name]')].filter(e => e.checkVisibility()).map(e => e.name)";
    private static final FormPage FORM = FormPage.of(PageStates.FALLS).script(Script.ADDRESS);

    @BeforeEach
    void opened() {
        BROWSER.serve("with-script", FORM.toHtml());
        BROWSER.openWithScripts("with-script", 1000);
    }

    @Test
    void a_question_is_shown_once_it_applies_and_hidden_when_it_does_not_any_more() {
        assertThat(BROWSER.<List<String>>run(SHOWN)).isEmpty();

        press("#fallen");

        assertThat(BROWSER.<List<String>>run(SHOWN)).contains("falls_count", "hurt");
        press("#fallen-no");
        assertThat(BROWSER.<List<String>>run(SHOWN)).doesNotContain("falls_count", "hurt");
    }

    @Test
    void a_question_stays_in_sight_where_it_cannot_be_told_whether_it_applies() {
        press("[name=fallen][value=_unknown]");

        assertThat(BROWSER.<List<String>>run(SHOWN)).contains("falls_count");
    }

    @Test
    void a_number_decides_within_its_limits_and_what_is_no_number_hides_nothing() {
        type("age", "55");
        assertThat(BROWSER.<List<String>>run(SHOWN)).contains("long_term_factor");
        type("age", "70");
        assertThat(BROWSER.<List<String>>run(SHOWN)).doesNotContain("long_term_factor");
        type("age", "fifty");
        assertThat(BROWSER.<List<String>>run(SHOWN)).contains("long_term_factor");
    }

    @Test
    void what_was_typed_into_a_question_that_is_hidden_again_is_still_sent() {
        press("#fallen");
        type("falls_count", "2");
        press("#fallen-no");

        assertThat(BROWSER.<String>run("return new FormData(document.forms[0]).get('falls_count')"))
                .isEqualTo("2");
    }

    /** A browser puts what was typed in again, and does so after scripts have run. */
    @Test
    void whoever_goes_back_finds_what_they_typed_and_what_depends_on_it() {
        press("#fallen");
        BROWSER.driver().findElement(By.name("what_matters")).sendKeys("My dog");
        BROWSER.serve("with-script-left", "<!doctype html><html lang=en><title>Elsewhere</title>");
        BROWSER.driver().get(BROWSER.address() + "with-script-left");

        BROWSER.driver().navigate().back();

        assertThat(BROWSER.<List<String>>run(SHOWN)).contains("falls_count", "hurt");
        assertThat(BROWSER.<String>run("return document.getElementsByName('what_matters')[0].value"))
                .isEqualTo("My dog");
        assertThat(BROWSER.<String>run(
                        "return document.querySelector('[name=what_matters] + [aria-hidden]').textContent"))
                .isEqualTo("Characters left: 994");
    }

    @Test
    void a_page_that_came_back_with_errors_hides_nothing() {
        BROWSER.serve(
                "with-script-errors",
                PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG)
                        .script(Script.ADDRESS)
                        .toHtml());
        BROWSER.openWithScripts("with-script-errors", 1000);

        assertThat(BROWSER.<Long>run("return document.querySelectorAll('[hidden]').length"))
                .isZero();
        assertThat(BROWSER.<Boolean>run("return document.activeElement.hasAttribute('autofocus')"))
                .isTrue();
    }

    /** Chromium follows "autofocus" by itself, so what it focused is left again before the script runs. */
    @Test
    void the_focus_is_led_to_what_is_wrong_where_the_browser_has_not_done_so() {
        String html =
                PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG).toHtml();
        String led = "return document.activeElement.hasAttribute('autofocus')";
        BROWSER.open(Page.of("without-script-errors", html), 1000, "light");

        assertThat(BROWSER.<Boolean>run("document.activeElement.blur();" + led)).isFalse();
        assertThat(BROWSER.<Boolean>run(Script.js() + led)).isTrue();
    }

    private static void openMeasures(String name, FormPage form) {
        BROWSER.serve(name, form.script(Script.ADDRESS).toHtml());
        BROWSER.openWithScripts(name, 1000);
    }

    @Test
    void a_weight_in_another_unit_does_not_hide_what_depends_on_it() {
        openMeasures("with-script-units", FormPage.of(PageStates.MEASURES));

        assertThat(BROWSER.<List<String>>run(SHOWN)).doesNotContain("lost");
        type("weight.st", "7");
        assertThat(BROWSER.<List<String>>run(SHOWN)).contains("lost");
        type("weight.st", "");
        type("weight", "80");
        assertThat(BROWSER.<List<String>>run(SHOWN)).doesNotContain("lost");
    }

    @Test
    void a_slider_has_no_number_before_one_is_chosen_and_the_numbers_stay() {
        openMeasures("with-script-slider", FormPage.of(PageStates.MEASURES));
        String chosen = "return [...document.getElementsByName('rested')].filter(e => e.checked).map(e => e.value)";
        String slider = "const bar = document.querySelector('.pca-slider');";

        assertThat(BROWSER.<Boolean>run(slider + "return bar.classList.contains('pca-slider-empty')"))
                .isTrue();
        assertThat(BROWSER.<String>run(slider + "return bar.value")).isEqualTo("0");
        assertThat(BROWSER.<List<String>>run(chosen)).isEmpty();
        press(".pca-slider");
        assertThat(BROWSER.<List<String>>run(chosen)).containsExactly("5");
        assertThat(BROWSER.<Boolean>run(slider + "return bar.classList.contains('pca-slider-empty')"))
                .isFalse();
        press("[name=rested][value='9']");
        assertThat(BROWSER.<String>run(slider + "return bar.value")).isEqualTo("9");
        assertThat(BROWSER.<Long>run("return document.querySelectorAll('[name=rested]').length"))
                .as("the numbers, and two reasons for none")
                .isEqualTo(13);
        assertThat(BROWSER.<Boolean>run(slider + "return bar.name === '' && bar.tabIndex === -1"))
                .isTrue();
    }

    @Test
    void the_styles_of_others_show_no_slider_as_theirs_would_stand_at_a_number() {
        openMeasures(
                "with-script-no-slider",
                FormPage.of(PageStates.MEASURES).theme(Theme.govuk()).stylesheet("/other.css"));

        assertThat(BROWSER.<Long>run("return document.querySelectorAll('[type=range]').length"))
                .isZero();
    }

    @Test
    void a_page_with_a_row_more_hides_what_does_not_apply_as_before() {
        openMeasures("with-script-row", PageStates.errors(PageStates.EVERY_TYPE, "mood=good&_do=goals.add"));

        assertThat(BROWSER.<List<String>>run(SHOWN)).doesNotContain("cake_wish");
        assertThat(BROWSER.<String>run("return document.activeElement.getAttribute('aria-labelledby')"))
                .isEqualTo("goals-1--row");
    }

    @Test
    void characters_are_counted_for_the_eye_at_once_and_for_the_ear_after_a_pause() throws InterruptedException {
        type("what_matters", "a".repeat(990) + "😀");
        String seen = BROWSER.run("return document.querySelector('[name=what_matters] + [aria-hidden]').textContent");

        assertThat(seen).isEqualTo("Characters left: 9");
        assertThat(status()).isEmpty();
        Thread.sleep(1800);
        assertThat(status()).isEqualTo("Characters left: 9");
        type("what_matters", "a".repeat(1002));
        assertThat(BROWSER.<String>run(
                        "return document.querySelector('[name=what_matters] + [aria-hidden]').textContent"))
                .isEqualTo("Characters too many: 2");
    }

    @Test
    void how_many_are_left_is_written_as_the_limit_beside_it_in_every_language() {
        String seen = "return document.querySelector('[name=what_matters] + [aria-hidden]').textContent";

        assertThat(BROWSER.<String>run(seen)).isEqualTo("Characters left: 1,000");
        openMeasures("with-script-arabic", FormPage.of(PageStates.FALLS).locale(LanguagesTest.AR));
        assertThat(BROWSER.<String>run(seen)).isEqualTo("الأحرف المتبقية: 1,000");
    }

    private static String status() {
        return BROWSER.run("return document.querySelector('[role=status]').textContent");
    }

    @Test
    void it_works_for_several_forms_on_a_page_and_in_the_styles_of_others() {
        String two = EmbeddingTest.host(
                        FORM.embedded(Embedding.headed(2).prefixed("one-")).toHtml(),
                        FORM.theme(Theme.govuk())
                                .embedded(Embedding.headed(2).prefixed("two-"))
                                .toHtml())
                .replace("</head>", "<script src=\"/assessment.js\" defer></script></head>");
        BROWSER.serve("with-script-two", two);
        BROWSER.openWithScripts("with-script-two", 1000);

        press("#two-fallen");

        assertThat(BROWSER.<List<String>>run(SHOWN))
                .contains("two-falls_count")
                .allMatch(name -> name.startsWith("two-"));
    }

    @Test
    void without_the_script_the_same_text_is_there_and_the_same_is_sent() {
        String with = Jsoup.parse(FORM.toHtml()).body().html();
        String without =
                Jsoup.parse(FormPage.of(PageStates.FALLS).toHtml()).body().html();

        assertThat(with).isEqualTo(without);
    }

    /** Whoever presses a slider where it stands has chosen that number, and no input comes of it. */
    private static final String SLIDER =
            "    ['input', 'click'].forEach((event) => bar.addEventListener(event, choose));";

    /** No key, no pointer, no motion; no time but the pause before a count is said; nothing that leads away. */
    @Test
    void it_listens_to_what_is_entered_and_to_nothing_else() {
        assertThat(Script.js().lines().filter(line -> line.contains("addEventListener")))
                .allMatch(line ->
                        line.matches(".*addEventListener\\('(input|change|pageshow)',.*") || line.equals(SLIDER));
        assertThat(Script.js())
                .doesNotContain(
                        "onkey", "onmouse", "onpointer", "ontouch", "location", "submit(", "setInterval", "history.");
    }

    @Test
    void it_is_small_and_asks_for_nothing_that_a_strict_policy_forbids() {
        assertThat(Script.js()).hasSizeLessThan(6_000);
        assertThat(Script.js())
                .doesNotContainPattern(Pattern.compile("innerHTML|eval|new Function|import|fetch|XMLHttp"));
        assertThat(BROWSER.driver().manage().logs().get("browser").getAll())
                .noneMatch(entry -> entry.getMessage().matches("(?s).*with-script.*Content Security Policy.*"));
    }

    private static void press(String selector) {
        BROWSER.driver().findElement(By.cssSelector(selector)).click();
    }

    private static void type(String name, String words) {
        BROWSER.run("const box = document.getElementsByName('" + name + "')[0]; box.value = '" + words
                + "'; box.dispatchEvent(new Event('input', {bubbles: true})); return true");
    }
}
