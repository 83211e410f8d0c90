package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Scorer;

/**
 * Somebody with a keyboard and nothing else, scripts off, on a screen 320 px wide: the longest form that is shipped, one
 * question at a time, left in the middle, gone on with, changed at the end, and with the right outcome.
 */
class LongestFormTest {
    private static final String LONGEST = "falls-multifactorial";
    private static final String WORKED = "Example 2";
    /** Answered wrongly at first; no other question depends on it. */
    private static final String CHANGED = "sleeps_well";

    private static final int MIDDLE = 30;

    private static final Assessment ASSESSMENT = ShippedAssessments.load(LONGEST);

    private final OneAtATimeHost host = new OneAtATimeHost(ASSESSMENT, LocalDate.of(2026, 11, 22));
    private final Keyboard keyboard = new Keyboard();

    @AfterEach
    void close() {
        keyboard.close();
        host.stop();
    }

    @Test
    void it_is_the_longest() {
        assertThat(ShippedAssessments.newest().stream()
                        .max(Comparator.comparingLong(shipped -> ShippedAssessments.load(shipped.id()).items().stream()
                                .filter(Item::isQuestion)
                                .count()))
                        .map(ShippedAssessments.Shipped::id))
                .contains(LONGEST);
    }

    @Test
    void a_person_completes_it_leaves_returns_changes_an_answer_and_gets_the_outcome_of_the_worked_case() {
        Response worked = ShippedPages.worked(ASSESSMENT, WORKED).get(0);
        Map<String, List<String>> wanted = fields(worked);
        keyboard.browser().get(host.address());
        keyboard.pressButton("Start");

        int pages = 0;
        while (!keyboard.browser().getTitle().startsWith("Check the answers")) {
            answer(wanted);
            if (++pages == MIDDLE) {
                keyboard.pressButton("Save and come back later");
                keyboard.leave();
                // to the page that was left, with its answer
                keyboard.browser().get(host.address());
            }
            keyboard.pressButton("Continue");
        }
        keyboard.tabTo(CHANGED + "--change");
        keyboard.enter();
        keyboard.tabTo(CHANGED + "-no");
        keyboard.press(Keys.ARROW_UP);
        keyboard.pressButton("Continue");
        keyboard.pressButton("Send answers");

        assertThat(pages).isGreaterThan(70);
        assertThat(Jsoup.parse(keyboard.browser().getPageSource())
                        .select("main")
                        .text())
                .isEqualTo(Jsoup.parse(OutcomePage.of(Scorer.score(worked)).toHtml())
                        .select("main")
                        .text());
    }

    /** What a form has in its fields when these answers are shown in it. */
    private static Map<String, List<String>> fields(Response response) {
        Submission submission =
                Submission.ofJson(ASSESSMENT, ResponseJson.write(response).getBytes(StandardCharsets.UTF_8));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element control : Jsoup.parse(
                        FormPage.of(ASSESSMENT).with(submission, List.of()).toHtml())
                .select("form input:not([type=hidden]), form textarea")) {
            boolean ticks = control.hasClass("pca-tick");
            String value = control.tagName().equals("textarea") ? control.wholeText() : control.attr("value");
            if (ticks ? control.hasAttr("checked") : !value.isBlank()) {
                fields.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return fields;
    }

    private void answer(Map<String, List<String>> wanted) {
        List<WebElement> controls =
                keyboard.browser().findElements(By.cssSelector("form input:not([type=hidden]), form textarea"));
        Map<String, List<WebElement>> byName = new LinkedHashMap<>();
        controls.forEach(control -> byName.computeIfAbsent(
                        String.valueOf(control.getDomAttribute("name")), name -> new ArrayList<>())
                .add(control));
        byName.forEach((name, all) -> answer(all, wanted.getOrDefault(name, List.of())));
    }

    private void answer(List<WebElement> controls, List<String> values) {
        String type = String.valueOf(controls.get(0).getDomAttribute("type"));
        if (type.equals("radio") && !values.isEmpty() && !values.equals(List.of(""))) {
            int place = values(controls).indexOf(values.get(0));
            String first = String.valueOf(controls.get(0).getDomAttribute("id"));
            keyboard.choose(first, first.equals(CHANGED) ? 1 - place : place);
        } else if (type.equals("checkbox")) {
            controls.stream()
                    .filter(control -> values.contains(control.getDomAttribute("value")))
                    .forEach(control -> {
                        keyboard.tabTo(String.valueOf(control.getDomAttribute("id")));
                        keyboard.press(Keys.SPACE);
                    });
        } else if (!type.equals("radio") && !values.isEmpty()) {
            keyboard.type(String.valueOf(controls.get(0).getDomAttribute("id")), values.get(0));
        }
    }

    private static List<String> values(List<WebElement> controls) {
        return controls.stream()
                .map(control -> String.valueOf(control.getDomAttribute("value")))
                .toList();
    }
}
