package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Same;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** The questions of a form that is kept are made once, and written once. */
class KeptFormTest {
    private static final Assessment FALLS = ShippedAssessments.load("falls-multifactorial");

    private final FormPage kept = FormPage.of(FALLS);

    @Test
    void a_form_that_is_asked_for_twice_has_the_very_questions_that_it_had() {
        assertThat(questions(kept)).hasSize(FALLS.items().size()).isEqualTo(questions(kept));
        assertThat(questions(kept.action("/here").hidden("_token", "t"))).isEqualTo(questions(kept));
        assertThat(questions(kept)).doesNotContainAnyElementsOf(questions(FormPage.of(FALLS)));
    }

    @Test
    void a_question_that_was_written_is_not_written_again() {
        String page = kept.toHtml();

        assertThat(questions(kept))
                .allSatisfy(question -> assertThat(page).contains(question.html(() -> {
                    throw new AssertionError("it is made anew");
                })));
    }

    @Test
    void with_an_answer_only_its_question_and_those_that_rest_on_others_are_made() {
        Submission typed = Submission.ofForm(FALLS, Map.of("matters_most", List.of("My grandson")));

        List<Same> questions =
                questions(kept.with(typed, ResponseChecker.check(typed).problems()));

        assertThat(questions)
                .hasSize(FALLS.items().size() - 1 - restingOnOthers())
                .isSubsetOf(questions(kept));
    }

    @Test
    void each_look_language_and_reader_has_questions_of_its_own_that_are_made_once() {
        List<Function<FormPage, FormPage>> ways = List.of(
                page -> page,
                page -> page.theme(Theme.nhs()),
                page -> page.locale(Locale.forLanguageTag("cy")),
                page -> page.embedded(Embedding.headed(3).prefixed("a-")),
                page -> page.audience(Audience.PRACTITIONER),
                FormPage::onPaper);

        List<Same> made = ways.stream()
                .flatMap(way -> questions(way.apply(kept)).stream())
                .toList();

        assertThat(made).doesNotHaveDuplicates();
        assertThat(ways.stream().flatMap(way -> questions(way.apply(kept)).stream()))
                .containsExactlyElementsOf(made);
    }

    /** A name is nothing to keep. */
    @Test
    void what_names_a_person_is_made_anew_each_time() {
        FormPage named = kept.audience(Audience.SUPPORTER);

        assertThat(questions(named.person("Mrs Khan")))
                .doesNotContainAnyElementsOf(questions(named.person("Mrs Khan")));
    }

    private static int restingOnOthers() {
        return (int) FALLS.items().stream()
                .map(Item::type)
                .filter(type -> type instanceof ItemType.Group
                        || type instanceof ItemType.Instrument
                        || type instanceof ItemType.Calculated)
                .count();
    }

    /** The questions that a page shares with others; one that somebody touched is not among them. */
    private static List<Same> questions(FormPage page) {
        return page.page().parts().stream()
                .filter(Form.class::isInstance)
                .flatMap(form -> ((Form) form).parts().stream())
                .flatMap(section -> ((Section) section).parts().stream())
                .filter(Same.class::isInstance)
                .map(Same.class::cast)
                .toList();
    }
}
