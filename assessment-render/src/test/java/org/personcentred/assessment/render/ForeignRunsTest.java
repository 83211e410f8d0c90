package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;

/**
 * On a page in Arabic, whatever is in Latin script says which language it is in, so that it is read aloud by the right
 * voice and runs from left to right. It is tried on every assessment that is shipped, as none is translated to Arabic.
 */
class ForeignRunsTest {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    /** The name of an algorithm is the same in every language. */
    private static final Set<String> NAMES = Set.of("SHA-256");

    static Stream<ShippedAssessments.Shipped> shipped() {
        return ShippedAssessments.newest().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_run_of_latin_script_says_its_language(ShippedAssessments.Shipped shipped) {
        Map<String, List<String>> unmarked =
                ShippedPages.of(shipped, LanguagesTest.AR, Theme.plain()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                page -> unmarked(page.getValue().get())));

        assertThat(unmarked)
                .allSatisfy((page, runs) -> assertThat(runs).as(page).isEmpty());
    }

    @Test
    void what_somebody_typed_runs_as_it_was_typed_and_is_said_to_be_of_no_language() {
        String plan = PlanPage.of(PlanStates.outcome(), PlanStates.agreed())
                .locale(LanguagesTest.AR)
                .toHtml();
        String check = JourneyPage.of(JourneyStates.post(JourneyStates.FALLS, JourneyStates.FALLS_ANSWERED))
                .locale(LanguagesTest.AR)
                .toHtml();

        assertThat(unmarked(plan)).isEmpty();
        assertThat(Jsoup.parse(plan).select("span[dir=auto]:not([lang])").eachText())
                .contains("Ali and the practice nurse", "My niece takes the rug away", "Amina");
        assertThat(unmarked(check)).isEmpty();
        assertThat(Jsoup.parse(check).select("span[dir=auto]:not([lang])").eachText())
                .contains("My son helps me", "I slipped on wet leaves.");
    }

    @Test
    void formulas_keep_their_order_among_arabic() {
        String phq = OutcomePage.of(PageStates.phq("1,1,1,0,2,0,1,0,0"))
                .locale(LanguagesTest.AR)
                .audience(Audience.PRACTITIONER)
                .toHtml();

        assertThat(Jsoup.parse(phq).select("td[lang=en] span, td span[lang=en]").eachText())
                .contains("points(q1) >= 2 or points(q2) >= 2");
        assertThat(Jsoup.parse(phq)
                        .select("dd span[lang=zxx], dd[lang=zxx] > span")
                        .eachAttr("dir"))
                .containsOnly("ltr");
    }

    @Test
    void an_error_names_an_option_as_it_stands_on_the_page() {
        Assessment assessment = PageStates.EVERY_TYPE;
        Submission typed = PageStates.submission(assessment, "mood=good&likes=tea&likes=nothing");

        String page = FormPage.of(assessment)
                .locale(LanguagesTest.AR)
                .with(typed, ResponseChecker.check(typed).problems())
                .toHtml();

        assertThat(unmarked(page)).isEmpty();
        assertThat(Jsoup.parse(page).select(".pca-error-list [lang=en-GB]").eachText())
                .containsExactly("What do you like?", "None of these");
    }

    /** Some screen readers pass over the language of a {@code span}: what is asked has it on what holds it. */
    @Test
    void what_holds_a_question_says_its_language_itself() {
        Document form = Jsoup.parse(
                FormPage.of(PageStates.FALLS).locale(LanguagesTest.AR).toHtml());

        assertThat(form.select("legend.pca-legend, label.pca-label, p.pca-text"))
                .filteredOn(element -> element.childrenSize() == 1
                        && element.ownText().isBlank()
                        && element.child(0).hasAttr("lang"))
                .isEmpty();
        assertThat(form.select("legend.pca-legend[lang=en-GB]")).isNotEmpty();
        assertThat(form.select("label.pca-label[lang=en-GB]")).isNotEmpty();
    }

    /** Words in Latin script whose nearest language is Arabic, but for those of a page's title, which can hold no mark. */
    static List<String> unmarked(String html) {
        return Jsoup.parse(html).body().select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> LATIN.matcher(without(text.text())).find())
                .filter(ForeignRunsTest::isSaidToBeArabic)
                .map(text -> Objects.requireNonNull(text.parent()).cssSelector() + ": " + text.text())
                .toList();
    }

    private static String without(String text) {
        return NAMES.stream().reduce(text, (words, name) -> words.replace(name, ""));
    }

    private static boolean isSaidToBeArabic(TextNode text) {
        Element nearest =
                Objects.requireNonNull(text.parent()).closest("[lang], [aria-hidden=true], span[dir=auto], textarea");
        return nearest != null && nearest.attr("lang").equals("ar");
    }
}
