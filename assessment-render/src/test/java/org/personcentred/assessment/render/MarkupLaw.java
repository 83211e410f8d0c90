package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be told from the markup alone. */
final class MarkupLaw {
    private MarkupLaw() {}

    static void ids_are_unique(Page judged) {
        List<String> ids = judged.document().select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }

    static void every_reference_to_an_id_leads_somewhere(Page judged) {
        Document page = judged.document();
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

    static void every_control_has_one_label(Page judged) {
        Document page = judged.document();

        assertThat(page.select("input:not([type=hidden]), textarea"))
                .allSatisfy(control -> assertThat(page.select("label[for=" + control.id() + "]"))
                        .as(control.id())
                        .hasSize(1));
    }

    static void a_group_begins_with_its_legend_and_holds_no_other_group(Page judged) {
        Document page = judged.document();

        assertThat(page.select("fieldset")).allSatisfy(group -> {
            assertThat(group.firstElementChild().tagName()).isEqualTo("legend");
            assertThat(group.select("fieldset")).containsExactly(group);
        });
        assertThat(page.select("input[type=radio], input[type=checkbox]"))
                .allSatisfy(control -> assertThat(control.closest("fieldset")).isNotNull());
    }

    static void the_error_of_a_group_is_said_on_the_group_and_where_the_tab_key_comes_to_it(Page judged) {
        Document page = judged.document();

        for (Element error : page.select("fieldset .pca-error")) {
            Element group = Objects.requireNonNull(error.closest("fieldset"));
            List<Element> told = group.select("input").stream()
                    .filter(control -> control.attr("aria-describedby").contains(error.id()))
                    .toList();
            assertThat(group.attr("aria-describedby")).startsWith(error.id());
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(whereToHearIt(group))
                    .allSatisfy(control ->
                            assertThat(control.attr("aria-describedby")).startsWith(error.id()));
        }
    }

    /** Where Tab comes, and every box that is wrong: a summary leads there. */
    private static Set<Element> whereToHearIt(Element group) {
        Set<Element> heard = whereTabComes(group);
        heard.addAll(group.select("input[aria-invalid]"));
        return heard;
    }

    static void a_box_that_is_wrong_is_described_by_what_is_wrong(Page judged) {
        assertThat(judged.document().select("[aria-invalid]"))
                .allSatisfy(box -> assertThat(box.attr("aria-describedby")).contains("--error"));
    }

    /** The first control; of radios also the chosen one, or the last where none is chosen and somebody tabs back. */
    private static Set<Element> whereTabComes(Element group) {
        List<Element> controls = group.select("input");
        Set<Element> comes = new LinkedHashSet<>(controls.subList(0, 1));
        if (controls.get(0).attr("type").equals("radio")) {
            List<Element> chosen = group.select("input[checked]");
            comes.addAll(chosen.isEmpty() ? controls.subList(controls.size() - 1, controls.size()) : chosen);
        }
        return comes;
    }

    static void the_error_of_a_single_box_comes_first_in_what_describes_it_and_the_box_is_invalid(Page judged) {
        for (Element error : judged.document().select(".pca-question > .pca-error")) {
            Element box = Objects.requireNonNull(error.parent()).selectFirst("input[type=text], textarea");
            assertThat(box.attr("aria-describedby")).startsWith(error.id());
            assertThat(box.attr("aria-invalid")).isEqualTo("true");
        }
    }

    static void the_summary_says_what_the_questions_say_in_their_order(Page judged) {
        Document page = judged.document();
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

    static void the_title_and_the_summary_tell_of_errors_together(Page judged) {
        Document page = judged.document();
        boolean summary = !page.select("main > .pca-error-summary:first-child[autofocus][tabindex=-1]")
                .isEmpty();

        assertThat(page.title().matches("(Error|Gwall|خطأ): .*"))
                .isEqualTo(summary)
                .isEqualTo(judged.name().endsWith("errors"));
    }

    static void nothing_is_used_that_shuts_people_out(Page judged) {
        Document page = judged.document();

        assertThat(page.select(
                        "[type=number], [maxlength], [required], [placeholder], [role=alert], [style], script:not([src][defer]),"
                                + " [aria-errormessage], [aria-expanded], [tabindex]:not([tabindex=-1]), .pca-hint a"))
                .isEmpty();
        assertThat(page.select("[type=radio][aria-invalid], [type=checkbox][aria-invalid]"))
                .isEmpty();
        assertThat(page.select("form")).allMatch(form -> form.hasAttr("novalidate"));
        assertThat(page.select("html[lang~=^(en-GB|cy)$][dir=ltr], html[lang=ar][dir=rtl]"))
                .hasSize(1);
    }

    static void headings_go_down_one_step_at_a_time_below_one_h1(Page judged) {
        List<Integer> levels = judged.document().select("h1, h2, h3, h4").stream()
                .filter(heading -> heading.closest(".pca-error-summary, .pca-inset") == null)
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    static void nothing_stands_before_the_content(Page judged) {
        Element main = judged.document().selectFirst("main");

        assertThat(judged.document().select("main")).hasSize(1);
        assertThat(judged.document().body().text()).startsWith(main.text());
    }

    static void an_error_is_told_by_words(Page judged) {
        assertThat(judged.document().select(".pca-error"))
                .allSatisfy(error -> assertThat(error.text()).containsPattern("(Error|Gwall|خطأ): "));
    }

    static void nothing_happens_by_itself(Page judged) {
        assertThat(judged.document().select("[^on]")).isEmpty();
        assertThat(
                        judged.document()
                                .select(
                                        "[role=button], [role=link], [role=checkbox], [role=radio], [accesskey], meta[http-equiv=refresh]"))
                .isEmpty();
    }

    static void a_table_has_a_caption_and_headers(Page judged) {
        assertThat(judged.document().select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption")).hasSize(1);
            assertThat(table.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
                    .isEmpty();
            assertThat(table.select("th")).isNotEmpty();
        });
    }

    static void a_picture_has_a_name_or_is_for_nobody_to_hear(Page judged) {
        assertThat(judged.document().select("svg"))
                .allSatisfy(picture -> assertThat(picture.attr("aria-hidden").equals("true")
                                || picture.attr("role").equals("img")
                                        && !picture.attr("aria-labelledby").isEmpty())
                        .isTrue());
        assertThat(judged.document().select("img:not([alt])")).isEmpty();
    }

    static void the_page_can_be_enlarged_and_turned(Page judged) {
        assertThat(judged.document().select("meta[name=viewport]").eachAttr("content"))
                .containsExactly("width=device-width, initial-scale=1");
    }
}
