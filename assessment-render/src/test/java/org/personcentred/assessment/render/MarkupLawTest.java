package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be told from the markup alone, on every page state. */
class MarkupLawTest {
    private static final Map<String, String> PAGES = PageStates.all();

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    private static Document page(String name) {
        return Jsoup.parse(Objects.requireNonNull(PAGES.get(name)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ids_are_unique(String name) {
        List<String> ids = page(name).select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_reference_to_an_id_leads_somewhere(String name) {
        Document page = page(name);
        Stream<String> described = page.select("[aria-describedby]").eachAttr("aria-describedby").stream();
        Stream<String> labelled = page.select("[aria-labelledby]").eachAttr("aria-labelledby").stream();
        Stream<String> references = Stream.of(
                        described.flatMap(ids -> Arrays.stream(ids.split(" "))),
                        labelled.flatMap(ids -> Arrays.stream(ids.split(" "))),
                        page.select("label[for]").eachAttr("for").stream(),
                        page.select("a[href^=#]").eachAttr("href").stream().map(link -> link.substring(1)))
                .flatMap(ids -> ids);

        assertThat(references)
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_control_has_one_label(String name) {
        Document page = page(name);

        assertThat(page.select("input:not([type=hidden]), textarea"))
                .allSatisfy(control -> assertThat(page.select("label[for=" + control.id() + "]"))
                        .as(control.id())
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_group_begins_with_its_legend_and_holds_no_other_group(String name) {
        Document page = page(name);

        assertThat(page.select("fieldset")).allSatisfy(group -> {
            assertThat(group.firstElementChild().tagName()).isEqualTo("legend");
            assertThat(group.select("fieldset")).containsExactly(group);
        });
        assertThat(page.select("input[type=radio], input[type=checkbox]"))
                .allSatisfy(control -> assertThat(control.closest("fieldset")).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_error_of_a_group_is_said_on_the_group_and_on_its_first_control_and_on_no_other(String name) {
        Document page = page(name);

        for (Element error : page.select("fieldset .pca-error")) {
            Element group = Objects.requireNonNull(error.closest("fieldset"));
            List<Element> controls = group.select("input");
            assertThat(group.attr("aria-describedby")).startsWith(error.id());
            assertThat(controls.get(0).attr("aria-describedby")).startsWith(error.id());
            assertThat(controls.subList(1, controls.size()))
                    .noneMatch(other -> other.attr("aria-describedby").contains(error.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_error_of_a_single_box_comes_first_in_what_describes_it_and_the_box_is_invalid(String name) {
        for (Element error : page(name).select(".pca-question > .pca-error")) {
            Element box = Objects.requireNonNull(error.parent()).selectFirst("input[type=text], textarea");
            assertThat(box.attr("aria-describedby")).startsWith(error.id());
            assertThat(box.attr("aria-invalid")).isEqualTo("true");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_summary_says_what_the_questions_say_in_their_order(String name) {
        Document page = page(name);
        List<String> links = page.select(".pca-error-summary a").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList();
        List<String> order = page.select("[id]").eachAttr("id").stream()
                .filter(links::contains)
                .toList();

        assertThat(links.stream().distinct()).containsExactlyElementsOf(order);
        for (Element link : page.select(".pca-error-summary a")) {
            Element control =
                    Objects.requireNonNull(page.getElementById(link.attr("href").substring(1)));
            Element question = Objects.requireNonNull(control.closest(".pca-question, .pca-rows, .pca-answer"));
            assertThat(question.select(".pca-error").text()).contains(link.text());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_title_and_the_summary_tell_of_errors_together(String name) {
        Document page = page(name);
        boolean summary = !page.select("main > .pca-error-summary:first-child[autofocus][tabindex=-1]")
                .isEmpty();

        assertThat(page.title().startsWith("Error: ")).isEqualTo(summary).isEqualTo(name.endsWith("errors"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_used_that_shuts_people_out(String name) {
        Document page = page(name);

        assertThat(page.select("[type=number], [maxlength], [required], [placeholder], [role=alert], [style], script,"
                        + " [aria-errormessage], [aria-expanded], [tabindex]:not([tabindex=-1]), .pca-hint a"))
                .isEmpty();
        assertThat(page.select("[type=radio][aria-invalid], [type=checkbox][aria-invalid]"))
                .isEmpty();
        assertThat(page.select("form")).allMatch(form -> form.hasAttr("novalidate"));
        assertThat(page.select("html[lang~=^(en-GB|cy)$][dir=ltr]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_go_down_one_step_at_a_time_below_one_h1(String name) {
        List<Integer> levels = page(name).select("h1, h2, h3, h4").stream()
                .filter(heading -> heading.closest(".pca-error-summary, .pca-inset") == null)
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }
}
