package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** What stops nothing is shown once before the answers are taken, and taken when it is sent again. */
class NoticesTest {
    private static final String DROPPED = "fallen=no&hurt=treated&falls_count=2";

    private static Document shown(String body) {
        return Jsoup.parse(PageStates.errors(PageStates.FALLS, body).toHtml());
    }

    private static boolean isTaken(String body) {
        Submission submission = PageStates.submission(PageStates.FALLS, body);
        List<Problem> problems = ResponseChecker.check(submission).problems();
        return problems.stream().noneMatch(Problem::isError) && submission.hasSeen(problems);
    }

    /** What the page would send: what was typed, and which notices were on it. */
    private static String again(String body) {
        return body
                + shown(body).select("input[name=_seen]").eachAttr("value").stream()
                        .map(seen -> "&_seen=" + URLEncoder.encode(seen, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    @Test
    void what_is_dropped_is_said_before_it_is_and_leads_to_its_question() {
        Document page = shown(DROPPED);

        assertThat(page.title()).isEqualTo("Worth a look: Falls check");
        assertThat(page.select("main > .pca-inset:first-child[autofocus][tabindex=-1] a")
                        .eachAttr("href"))
                .containsExactly("#falls_count", "#hurt");
        assertThat(page.select(".pca-inset").text()).endsWith("If this is right, send your answers again.");
        assertThat(page.select(".pca-error-summary")).isEmpty();
    }

    @Test
    void it_is_taken_once_it_was_seen() {
        assertThat(isTaken(DROPPED)).isFalse();
        assertThat(isTaken(again(DROPPED))).isTrue();
    }

    @Test
    void a_notice_that_is_new_is_shown_first() {
        String dropped = again(DROPPED);
        String other = dropped.replace("fallen=no", "fallen=yes").replace("falls_count=2", "falls_count=60");

        assertThat(isTaken(other)).isFalse();
        assertThat(isTaken(again(other))).isTrue();
    }

    @Test
    void with_something_wrong_on_the_page_that_comes_first_and_the_notices_are_seen_with_it() {
        Document page = shown(DROPPED + "&age=old");

        assertThat(page.select("[autofocus]").eachAttr("class")).containsExactly("pca-error-summary");
        assertThat(page.select(".pca-inset").text()).doesNotContain("send your answers again");
        assertThat(page.select("input[name=_seen]")).hasSize(2);
    }

    @Test
    void whoever_asks_for_another_row_is_asked_nothing() {
        Document page = Jsoup.parse(PageStates.errors(PageStates.EVERY_TYPE, "mood=good&_do=goals.add")
                .toHtml());

        assertThat(page.title()).isEqualTo("Every kind of question");
        assertThat(page.select("[autofocus]").eachAttr("class")).containsExactly("pca-row");
    }
}
