package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.response.Draft;

/** The same on every page: what leads on and back, what it is called, and where help stands. */
class ConsistencyTest {
    private static final Journey FALLS = JourneyStates.FALLS;

    private static List<Document> questions() {
        return FALLS.open(Draft.of(PageStates.FALLS)).steps().stream()
                .map(Stop.Step::page)
                .map(page -> Jsoup.parse(JourneyStates.html(FALLS.open(Draft.of(PageStates.FALLS), page))))
                .toList();
    }

    private static Stream<Document> english() {
        return PageStates.all().values().stream()
                .map(Jsoup::parse)
                .filter(page -> page.select("html").attr("lang").equals("en-GB"));
    }

    @Test
    void every_page_of_a_journey_has_its_ways_in_the_same_order() {
        assertThat(questions()).hasSizeGreaterThan(10).allSatisfy(page -> {
            assertThat(page.select("form button:not(.pca-first-button)").eachText())
                    .containsExactly("Continue", "Back", "Save and come back later");
            assertThat(page.selectFirst("form").children().last().select("button"))
                    .isNotEmpty();
        });
    }

    @Test
    void every_page_of_a_journey_says_which_it_is() {
        assertThat(questions()).allSatisfy(page -> {
            String progress = page.select(".pca-progress").text();
            assertThat(progress).matches("Question [0-9]+ of (about )?[0-9]+");
            assertThat(page.title()).contains(progress);
            assertThat(page.select(".pca-part").text()).isNotEmpty();
        });
    }

    @Test
    void what_does_the_same_says_the_same() {
        Map<String, TreeSet<String>> called = new TreeMap<>();
        english()
                .flatMap(page -> page.select("button[name=_do], summary > span").stream())
                .forEach(control -> called.computeIfAbsent(does(control), key -> new TreeSet<>())
                        .add(says(control)));

        assertThat(called.get("next")).isSubsetOf("Start", "Continue");
        called.remove("next");
        assertThat(called).allSatisfy((does, says) -> assertThat(says).as(does).hasSize(1));
    }

    private static String does(Element control) {
        // a plan is kept, and answers are sent
        String kept = control.ownerDocument().select("h1").text().startsWith("Plan: ") ? " a plan" : "";
        return control.is("button")
                ? control.val() + (control.val().equals("submit") ? kept : "")
                : "summary " + control.closest("details").select("textarea").size() + control.ownText();
    }

    private static String says(Element control) {
        return control.ownText();
    }

    @Test
    void help_stands_in_the_same_place() {
        assertThat(english().flatMap(page -> page.select(".pca-more").stream()))
                .isNotEmpty()
                .allSatisfy(help ->
                        assertThat(help).isSameAs(help.parent().children().last()));
        assertThat(english().flatMap(page -> page.select(".pca-question .pca-hint").stream()))
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(hint.nextElementSiblings().select("input, textarea"))
                        .as(hint.text())
                        .isNotEmpty());
    }
}
