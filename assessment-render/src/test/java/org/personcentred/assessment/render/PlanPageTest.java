package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.plan.Plan;

/** The page that a person hangs up at home. */
class PlanPageTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static Document page() {
        return Jsoup.parse(
                PlanPage.of(PlanStates.outcome(), PlanStates.agreed()).toHtml());
    }

    @Test
    void what_the_person_said_comes_first_and_then_what_was_agreed_with_who_and_when_and_what_for() {
        assertThat(page().select("h1, h2").eachText())
                .containsExactly(
                        "Your plan",
                        "What you told us",
                        "What we agreed",
                        "What you would rather not do",
                        "What we have not talked about yet",
                        "What we found and have not agreed about",
                        "When we look at this again");
        assertThat(page().select(".pca-who").eachText())
                .containsExactly(
                        "Who: Ali and the practice nurse. When: 30 November 2026. What it is for: To walk to the shop"
                                + " without thinking about my feet",
                        "Who: Amina",
                        "Who: Dr Mbeki. When: 7 December 2026.");
    }

    @Test
    void what_matters_to_the_person_is_said_in_their_own_words() {
        assertThat(page().select("h2:contains(What you told us) + dl dd").eachText())
                .containsExactly("My grandson", "Walk to the shop");
    }

    @Test
    void what_somebody_declined_is_said_without_blame_and_can_be_changed() {
        assertThat(page().text()).contains("What you would rather not do You can change your mind at any time.");
    }

    @Test
    void a_plan_for_other_answers_is_a_mistake_of_the_program() {
        Plan plan = PlanStates.agreed();

        assertThatThrownBy(() -> PlanPage.of(PageStates.phq("0,0,0,0,0,0,0,0,0"), plan))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_prints_on_one_or_two_pages_of_a4() {
        Browser browser = Browser.one();
        browser.open("plan", 800, "light");

        Map<String, Object> printed = browser.driver()
                .executeCdpCommand(
                        "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));

        assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isBetween(1L, 2L);
    }
}
