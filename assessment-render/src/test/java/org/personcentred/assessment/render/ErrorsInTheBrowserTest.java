package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What is said and where one gets to on the pages of a falls check with mistakes. */
class ErrorsInTheBrowserTest {
    private static final String WEAK_FOCUS = """
            const style = getComputedStyle(document.activeElement);
            return style.outlineStyle + ' ' + style.outlineWidth;
            """;

    private final Browser browser = Browser.one();

    @Test
    void the_error_summary_has_the_focus_without_any_script_and_tab_leads_to_its_first_link() {
        browser.open("falls-errors", 1200, "light");
        String focused = browser.run("return document.activeElement.className");

        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);

        assertThat(focused).isEqualTo("pca-error-summary");
        assertThat(browser.<String>run("return document.activeElement.parentElement.parentElement.className"))
                .isEqualTo("pca-error-list");
    }

    @Test
    void a_link_of_the_summary_leads_to_the_control_to_mend() {
        browser.open("falls-errors", 1200, "light");

        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

        assertThat(browser.<String>run("return document.activeElement.id")).isEqualTo("age");
    }

    @Test
    void with_forced_colours_what_is_chosen_and_where_the_focus_is_can_still_be_seen() {
        browser.open("falls-errors", 1200, "light");
        browser.media(Map.of("forced-colors", "active"));

        assertThat(browser.<String>run(
                        "const style = getComputedStyle(document.querySelector('.pca-option:has(:checked)'));"
                                + " return style.borderTopStyle + ' ' + style.borderTopWidth"))
                .isEqualTo("solid 3px");
        assertThat(browser.<String>run(WEAK_FOCUS)).isEqualTo("solid 3px");
    }

    @Test
    void a_radio_group_in_error_is_said_with_its_error_when_it_is_entered() {
        browser.open("falls-errors", 1200, "light");

        assertThat(said("fallen")).isEqualTo("""
                        group “Have you fallen in the past 12 months?”: Error: Choose one answer for “Have you fallen in \
                        the past 12 months?”. Count any time of ending up on the floor, the ground or something lower without meaning to, even with no injury.
                        radio “Yes”: Error: Choose one answer for “Have you fallen in the past 12 months?”. Count any \
                        time of ending up on the floor, the ground or something lower without meaning to, even with no injury.
                        radio “No”: Error: Choose one answer for “Have you fallen in the past 12 months?”. Count any \
                        time of ending up on the floor, the ground or something lower without meaning to, even with no injury.
                        radio “I don’t know”
                        radio “I prefer not to say”""");
    }

    /** What assistive technology is told of a question: role, name and description of each thing in it. */
    @SuppressWarnings("unchecked")
    private String said(String name) {
        List<Map<String, Object>> nodes = (List<Map<String, Object>>) Objects.requireNonNull(browser.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes"));
        // what the style sheet puts before words is listed twice
        Map<String, Map<String, Object>> byId = nodes.stream()
                .collect(Collectors.toMap(node -> (String) node.get("nodeId"), node -> node, (node, again) -> node));
        String question = browser.run(
                "return document.getElementById('" + name + "').closest('fieldset').querySelector('legend').innerText");
        Map<String, Object> group = nodes.stream()
                .filter(node -> value(node, "role").equals("group")
                        && value(node, "name").equals(question))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(List.of(line(group)));
        collect(group, byId, lines);
        return String.join("\n", lines);
    }

    @SuppressWarnings("unchecked")
    private static void collect(Map<String, Object> node, Map<String, Map<String, Object>> byId, List<String> lines) {
        for (String id : (List<String>) node.getOrDefault("childIds", List.of())) {
            Map<String, Object> child = byId.get(id);
            if (child != null) {
                if (value(child, "role").equals("radio")) {
                    lines.add(line(child));
                }
                collect(child, byId, lines);
            }
        }
    }

    private static String line(Map<String, Object> node) {
        String description = value(node, "description");
        return value(node, "role") + " “" + value(node, "name") + "”"
                + (description.isEmpty() ? "" : ": " + description);
    }

    private static String value(Map<String, Object> node, String property) {
        return node.get(property) instanceof Map<?, ?> held ? String.valueOf(held.get("value")) : "";
    }
}
