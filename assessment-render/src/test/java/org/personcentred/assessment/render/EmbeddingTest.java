package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** Several of our pages within one page of a host. */
class EmbeddingTest {
    private static final Embedding FALLS = Embedding.headed(2).prefixed("falls-");
    private static final Embedding MOOD = Embedding.headed(2).prefixed("mood-");

    /** A page as docs/looks.md asks it of a host, and nothing more: the style sheet, one main, and a title. */
    static String host(String... fragments) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB" dir="ltr">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Clinic</title>
                  <link rel="stylesheet" href="/assessment.css">
                </head>
                <body><main><h1>Today’s visit</h1>
                %s
                </main></body>
                </html>
                """.formatted(String.join("\n", fragments));
    }

    static String twoForms(Look look) {
        return host(
                look.html(FormPage.of(PageStates.FALLS)
                        .embedded(FALLS)
                        .action("/falls")
                        .hidden("_csrf", "t")),
                look.html(FormPage.of(PageStates.EVERY_TYPE)
                        .embedded(MOOD)
                        .action("/mood")
                        .hidden("_csrf", "t")));
    }

    @Test
    void two_forms_on_one_page_share_no_id_and_no_name_of_ours() {
        Document page = Jsoup.parse(twoForms(Look.PLAIN));
        List<String> names = page.select("form").stream()
                .flatMap(form -> form.select("[name]").eachAttr("name").stream().distinct())
                .filter(name -> !name.equals("_csrf"))
                .toList();

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("(falls|mood)-.*"));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form").eachAttr("aria-label")).containsExactly("Falls check", "Every kind of question");
        assertThat(page.select("[name=_csrf]")).hasSize(2);
        assertThat(page.select("main main, form form, html html")).isEmpty();
        assertThat(page.select("form").eachAttr("action")).containsExactly("/falls", "/mood");
    }

    @Test
    void what_an_embedded_form_posts_is_read_by_its_prefix() {
        byte[] body = ("falls-_assessment=falls-case-finding&falls-age=82&mood-_assessment=every-type"
                        + "&mood-mood=good&_csrf=t")
                .getBytes(UTF_8);

        Submission falls = Submission.ofFormBody(PageStates.FALLS, body, "falls-");
        Checked<Response> mood = ResponseChecker.check(Submission.ofFormBody(PageStates.EVERY_TYPE, body, "mood-"));

        assertThat(ResponseChecker.check(falls).problems()).isEmpty();
        assertThat(falls.entered(PageStates.FALLS.items().stream()
                                .filter(item -> item.id().name().equals("age"))
                                .findFirst()
                                .orElseThrow())
                        .typed(""))
                .isEqualTo("82");
        assertThat(mood.problems()).isEmpty();
    }

    @Test
    void the_errors_of_an_embedded_form_lead_to_its_own_controls() {
        Document page = Jsoup.parse(host(PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG)
                .embedded(FALLS)
                .toHtml()));

        assertThat(page.select("[autofocus] a")).isNotEmpty().allSatisfy(link -> {
            Element target = page.getElementById(link.attr("href").substring(1));
            assertThat(Objects.requireNonNull(target).attr("aria-describedby")).contains("falls-");
        });
        assertThat(PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG)
                        .embedded(FALLS)
                        .title())
                .isEqualTo("Error: Falls check");
    }

    @Test
    void a_page_by_page_form_links_by_a_parameter_of_its_own() {
        Journey journey = Journey.of(PageStates.FALLS);
        String saved = JourneyPage.of(journey.post(
                        Draft.of(PageStates.FALLS),
                        Map.of(
                                "falls-_assessment", List.of("falls-case-finding"),
                                "falls-_page", List.of("age"),
                                "falls-age", List.of("82"),
                                "falls-_do", List.of("save")),
                        "falls-"))
                .embedded(FALLS)
                .action("/visit?day=1")
                .toHtml();

        assertThat(Jsoup.parse(saved).select("a").attr("href")).startsWith("/visit?day=1&falls-_page=");
    }

    @Test
    void within_a_form_of_the_host_there_is_no_form_and_no_button_of_ours() {
        Document page = Jsoup.parse(FormPage.of(PageStates.PHQ9)
                .embedded(Embedding.headed(3).withinForm())
                .toHtml());

        assertThat(page.select("form, button")).isEmpty();
        assertThat(page.select("input[type=radio]")).isNotEmpty();
        assertThat(page.select("h1, h2")).isEmpty();
        assertThat(page.select("h3")).hasSize(1);
    }

    /** Enter presses the first button there is, and it must neither take a row away nor go back. */
    @Test
    void within_a_form_of_the_host_enter_does_what_the_button_of_the_host_does() {
        Embedding within = Embedding.headed(3).withinForm();
        String rows = FormPage.of(ShippedAssessments.load("goal-attainment"))
                .embedded(within)
                .toHtml();
        String page = JourneyPage.of(JourneyStates.FALLS.open(JourneyStates.draft(JourneyStates.FALLS), "fallen"))
                .embedded(within)
                .toHtml();

        assertThat(List.of(rows, page)).allSatisfy(html -> {
            Element first = Jsoup.parse(html).selectFirst("button");
            assertThat(first.hasClass("pca-first-button")).isTrue();
            assertThat(first.attributes().hasKey("name")).isFalse();
        });
        assertThat(Jsoup.parse(rows).select("button[name=_do]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a b", "a\"", "a.b", "é"})
    void a_prefix_that_would_break_names_is_refused(String prefix) {
        assertThatThrownBy(() -> Embedding.headed(2).prefixed(prefix)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Embedding.headed(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csrf", "", "age", "_assessment", "_version", "_language", "_page", "_do"})
    void a_hidden_field_that_a_post_would_be_refused_for_or_that_is_ours_is_a_mistake_of_the_host(String name) {
        assertThatThrownBy(() -> FormPage.of(PageStates.FALLS).hidden(name, "t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a host's hidden field begins with _ and is none of this library's: '" + name
                        + "'");
        assertThatThrownBy(() -> JourneyPage.of(Journey.of(PageStates.FALLS).open(Draft.of(PageStates.FALLS)))
                        .hidden(name, "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_people_typed_is_not_touched_by_the_frame() {
        String typed = "<h1 class=\"pca-title\"> id=\"x\" #x";
        Submission submission =
                Submission.ofForm(PageStates.FALLS, Map.of("what_matters", List.of(typed), "age", List.of(typed)));

        Document page = Jsoup.parse(FormPage.of(PageStates.FALLS)
                .with(submission, List.of())
                .embedded(FALLS)
                .toHtml());

        assertThat(page.getElementById("falls-what_matters").wholeText().strip())
                .isEqualTo(typed);
        assertThat(page.getElementById("falls-age").val()).isEqualTo(typed);
        assertThat(page.select("[id]").eachAttr("id").stream().collect(Collectors.toSet()))
                .doesNotContain("falls-x");
    }
}
