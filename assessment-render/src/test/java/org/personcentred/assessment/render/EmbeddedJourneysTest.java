package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.ResponseJson;

/** Two forms on one page, each asked page by page, posted as a browser posts them. */
class EmbeddedJourneysTest {
    private static final Asked FALLS = new Asked(PageStates.FALLS, "falls-");
    private static final Asked MOOD = new Asked(PageStates.PHQ9, "mood-");

    /** One of the two, with the prefix that its pages and its posts have in common. */
    private record Asked(Assessment assessment, String prefix) {
        Journey journey() {
            return Journey.of(assessment);
        }

        Visit begun() {
            return journey().open(Draft.of(assessment), null);
        }

        String html(Visit visit) {
            return JourneyPage.of(visit)
                    .embedded(Embedding.headed(2).prefixed(prefix))
                    .action("/visit/" + prefix)
                    .hidden("_csrf", "t")
                    .toHtml();
        }

        Visit post(Visit shown, String body) {
            return journey().post(shown.draft(), body.getBytes(UTF_8), prefix);
        }
    }

    private static Document page(Visit falls, Visit mood) {
        return Jsoup.parse(EmbeddingTest.host(FALLS.html(falls), MOOD.html(mood)));
    }

    /** The form of one of them with the first of all options chosen, sent by its main button. */
    private static String sent(Document page, Asked asked) {
        Element form = page.selectFirst("form[action=/visit/" + asked.prefix() + "]");
        List<String> pairs = new ArrayList<>();
        form.select("input[type=hidden], input[type=text], textarea")
                .forEach(box -> pairs.add(pair(box.attr("name"), box.val())));
        Set<String> groups =
                new LinkedHashSet<>(form.select("input[type=radio]").eachAttr("name"));
        groups.forEach(name -> pairs.add(pair(
                name, form.selectFirst("input[type=radio][name=" + name + "]").val())));
        Element button = form.selectFirst("button.pca-button");
        pairs.add(pair(button.attr("name"), button.val()));
        return String.join("&", pairs);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    @Test
    void both_are_answered_in_turn_to_their_ends() {
        Visit falls = FALLS.begun();
        Visit mood = MOOD.begun();
        for (int pages = 0; pages < 40; pages++) {
            Document page = page(falls, mood);
            falls = falls.response().isPresent() ? falls : FALLS.post(falls, sent(page, FALLS));
            mood = mood.response().isPresent() ? mood : MOOD.post(mood, sent(page, MOOD));
            assertThat(falls.problems()).as(falls.page()).isEmpty();
            assertThat(mood.problems()).as(mood.page()).isEmpty();
        }

        assertThat(mood.response().map(ResponseJson::write).orElseThrow())
                .contains("\"q1\":\"not_at_all\"", "\"q9\":\"not_at_all\"")
                .doesNotContain("fallen");
        assertThat(falls.response().map(ResponseJson::write).orElseThrow())
                .contains("\"fallen\":\"yes\"")
                .doesNotContain("q1");
    }

    @Test
    void a_post_that_is_read_without_its_prefix_is_told_on_the_page() {
        Visit begun = MOOD.begun();

        Visit posted = MOOD.journey()
                .post(begun.draft(), sent(page(FALLS.begun(), begun), MOOD).getBytes(UTF_8));

        assertThat(posted.hasErrors()).isTrue();
        assertThat(Jsoup.parse(MOOD.html(posted)).text()).contains("What was sent does not have this form");
    }
}
