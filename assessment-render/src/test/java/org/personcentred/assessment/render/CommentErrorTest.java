package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;

/** A mistake in the words beside an answer is told at their box, and not at the answer. */
class CommentErrorTest {
    private static final String LONG = "x".repeat(9_000);

    @Test
    void it_is_linked_to_the_box_and_said_with_it_and_the_answer_is_not_called_wrong() {
        Document page = sent(PageStates.FALLS, "worry=yes&worry.comment=" + LONG);
        Element box = page.selectFirst("textarea[name=worry.comment]");
        Element radio = page.selectFirst("input[name=worry]");

        assertThat(page.select(".pca-error-list a").eachAttr("href")).contains("#" + box.id());
        assertThat(box.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(box.attr("aria-describedby")).text())
                .startsWith("Error: What was written beside")
                .endsWith("must be 2,000 characters or fewer.");
        assertThat(box.closest("details").hasAttr("open")).isTrue();
        assertThat(box.text()).isEqualTo(LONG);
        assertThat(radio.closest("fieldset").select(".pca-error")).isEmpty();
    }

    @Test
    void a_link_leads_to_the_box_of_a_question_within_another_assessment_too() {
        Document page = sent(PageStates.WITHIN, "confused=yes&clarity.alertness.comment=" + LONG);
        Element box = page.selectFirst("textarea[name=clarity.alertness.comment]");

        assertThat(box.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".pca-error-list a").eachAttr("href")).containsExactly("#" + box.id());
    }

    private static Document sent(Assessment assessment, String body) {
        return Jsoup.parse(PageStates.errors(assessment, body).toHtml());
    }
}
