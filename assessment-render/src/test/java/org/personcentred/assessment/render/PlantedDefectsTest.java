package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.Defects.Defect;

/** The gate is tried itself: a page that passes a check, and the same page with one thing wrong, which does not. */
class PlantedDefectsTest {
    private static final Map<String, String> PAGES = PageStates.all();

    static Stream<Defect> defects() {
        return Defects.all().stream();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_page_with_one_thing_wrong_is_found_out(Defect defect) {
        Gate.Check check = Gate.CHECKS.stream()
                .filter(one -> one.name().equals(defect.foundBy()))
                .findFirst()
                .orElseThrow();
        Document planted = Jsoup.parse(PAGES.get(defect.page()));
        planted.outputSettings().prettyPrint(false);
        Page before = Page.of("before-errors", planted.outerHtml());
        defect.planting().accept(planted);

        assertThat(check.passes(before)).as("the page as it should be").isTrue();
        assertThat(check.passes(Page.of("planted-errors", planted.outerHtml())))
                .as("the page with %s", defect)
                .isFalse();
    }

    @Test
    void every_check_of_the_gate_is_tried() {
        assertThat(Defects.all().stream().map(Defect::foundBy).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Gate.CHECKS.stream().map(Gate.Check::name).toList());
    }

    /** The list says what tools are known to find and to miss; behind each of its rows stands the name of our defect. */
    @Test
    void every_defect_that_is_known_to_slip_through_is_planted() {
        List<String> known = Browser.resource("planted-defects.txt")
                .lines()
                .map(row -> row.split(" \\| ")[1])
                .toList();

        assertThat(Defects.all().stream().map(Defect::name).toList())
                .doesNotHaveDuplicates()
                .containsAll(known);
    }

    @Test
    void the_page_on_accessibility_counts_them() throws IOException {
        assertThat(Files.readString(Path.of("../docs/accessibility.md")))
                .contains(Gate.CHECKS.size() + " checks", Defects.all().size() + " pages with one thing wrong each");
    }
}
