package org.personcentred.assessment.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.FormPage;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** A question that nobody touched is made once for every page, and one that somebody touched is made for them. */
class UntouchedTest {
    private static final Pattern FIELD = Pattern.compile(" name=\"([a-z][^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"phq-9", "falls-case-finding", "falls-multifactorial", "goal-attainment", "postural-bp"})
    void a_question_called_untouched_looks_as_if_nothing_was_entered_whatever_was(String id) {
        Assessment assessment = ShippedAssessments.load(id);
        Map<Item, Component> blank = questions(assessment, Entries.NONE, assessment.items());

        int touched = 0;
        for (String field : fields(assessment)) {
            Submission typed = Submission.ofForm(assessment, Map.of(field, List.of("1")));
            List<Problem> problems = ResponseChecker.check(typed).problems();
            Entries entries = new Entries(Optional.of(typed), problems, "");
            List<Item> untouched = assessment.items().stream()
                    .filter(item -> !entries.touches(item))
                    .toList();
            touched += assessment.items().size() - untouched.size();

            assertThat(questions(assessment, entries, untouched))
                    .as(field)
                    .allSatisfy((item, question) -> assertThat(question).isEqualTo(blank.get(item)));
        }
        assertThat(touched).isPositive();
    }

    @Test
    void a_page_that_is_kept_writes_what_a_new_one_would() {
        Assessment assessment = ShippedAssessments.load("falls-case-finding");
        Submission typed = Submission.ofFormBody(assessment, "steady=no&name=x".getBytes(StandardCharsets.UTF_8));
        List<Function<FormPage, FormPage>> ways = List.of(
                page -> page,
                page -> page.with(typed, ResponseChecker.check(typed).problems()),
                page -> page.hidden("_token", "t").action("/here"),
                page -> page.theme(Theme.nhs()),
                page -> page.theme(Theme.plain().in(Theme.Colours.DARK).inEasyRead()),
                page -> page.theme(Theme.nhs()).locale(java.util.Locale.forLanguageTag("ar")),
                page -> page.embedded(Embedding.headed(3).prefixed("a-")),
                page -> page.audience(org.personcentred.assessment.definition.Audience.SUPPORTER)
                        .person("Mrs Khan"),
                FormPage::onPaper,
                page -> page.locale(java.util.Locale.forLanguageTag("cy")));
        FormPage kept = FormPage.of(assessment);

        for (int round = 0; round < 2; round++) {
            assertThat(ways)
                    .allSatisfy(way -> assertThat(way.apply(kept).toHtml())
                            .isEqualTo(way.apply(FormPage.of(assessment)).toHtml()));
        }
    }

    /** There is room for some; a host that asks for more gets each right. */
    @Test
    void looks_without_number_are_made_as_a_new_page_would() {
        Assessment assessment = ShippedAssessments.load("phq-2");
        FormPage kept = FormPage.of(assessment);

        for (int round = 0; round < 100; round++) {
            Embedding place = Embedding.headed(2).prefixed("n" + round + "-");
            assertThat(kept.embedded(place).toHtml())
                    .isEqualTo(FormPage.of(assessment).embedded(place).toHtml());
        }
    }

    @Test
    void many_threads_write_the_same_page() {
        FormPage kept = FormPage.of(ShippedAssessments.load("falls-case-finding"));
        Set<String> written = java.util.stream.IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> kept.toHtml())
                .collect(Collectors.toSet());

        assertThat(written).hasSize(1);
    }

    private static Map<Item, Component> questions(Assessment assessment, Entries entries, List<Item> items) {
        Voice voice = Voice.of(assessment);
        Map<Item, Component> made = new HashMap<>();
        items.forEach(item -> made.put(item, Questions.of(voice, entries, item, Condition.ALWAYS)));
        return made;
    }

    private static Set<String> fields(Assessment assessment) {
        return FIELD.matcher(FormPage.of(assessment).toHtml())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
