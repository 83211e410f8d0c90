package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Caveat;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.document.Node;

/** What every shipped assessment has to be, beyond being right: kind, open about its limits, and of use. */
class ContentLawsTest {
    /** Words that judge people, or make an illness of them. */
    private static final Pattern BLAME = Pattern.compile(
            "(?i)non-?complian|unco-?operative|sufferer|suffers from|victim|demented|wheelchair-bound|bed-?bound"
                    + "|\\belderly\\b|failed to|\\bdenies\\b|attention-seeking|frequent faller");

    /** Words that a supporter would take for themselves. */
    private static final Pattern TO_THE_PERSON = Pattern.compile("(?i)\\byou(r|rs|rself)?\\b");

    /** Words of others, and words about sources. */
    private static final Set<String> NOT_OURS = Set.of("evidence", "licence");

    static Stream<Assessment> shipped() {
        return AllShipped.assessments();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_says_what_it_is_not_for(Assessment assessment) {
        assertThat(assessment.about().purpose()).isPresent();
        assertThat(assessment.about().notFor()).isPresent();
        assertThat(assessment.about().answeredBy()).isNotEmpty();
    }

    /** A result that is typed in was worked out elsewhere, for whoever that form is for. */
    @ParameterizedTest
    @MethodSource("shipped")
    void each_says_for_whom_it_is_unless_only_a_result_is_typed_in(Assessment assessment) {
        boolean typedIn = !assessment.scores().isEmpty()
                && assessment.scores().values().stream().allMatch(Score::entered);

        assertThat(assessment.about().people().isPresent()).isEqualTo(!typedIn);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_finding_says_what_to_do_and_who_does_it(Assessment assessment) {
        assertThat(assessment.findings())
                .allSatisfy(finding -> assertThat(finding.actions())
                        .as(finding.id())
                        .isNotEmpty()
                        .allMatch(action -> action.owner().isPresent()));
    }

    /** The one who reads is never "the person", and who acts is told from them. */
    @ParameterizedTest
    @MethodSource("shipped")
    void what_was_found_and_who_acts_is_said_to_the_person_and_not_about_them(Assessment assessment) {
        Stream<Text> findings = assessment.findings().stream()
                .flatMap(finding -> Stream.concat(
                        Stream.concat(Stream.of(finding.title()), finding.ask().stream()),
                        finding.actions().stream()
                                .filter(action -> action.isShownTo(Audience.PERSON))
                                .map(Action::label)));
        Stream<Text> decisions = assessment.decisions().values().stream()
                .filter(decision -> decision.isShownTo(Audience.PERSON))
                .flatMap(decision -> decision.results().values().stream().map(Result::label));
        Stream<Text> strengths = assessment.strengths().stream().map(Strength::say);

        assertThat(Stream.of(strengths, findings, decisions, assessment.owners().values().stream())
                        .flatMap(texts -> texts)
                        .map(text -> text.to(Audience.PERSON)))
                .noneMatch(words -> words.matches("(?is).*\\b(the|a) person\\b.*"));
    }

    /** What is found of the person within another assessment is read by supporters too, whoever answers it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_said_to_the_person_of_themselves_has_other_words_for_a_supporter(Assessment assessment) {
        Stream<Text> findings = assessment.findings().stream()
                .filter(finding -> finding.isShownTo(Audience.SUPPORTER))
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.title()),
                        finding.actions().stream()
                                .filter(action -> action.isShownTo(Audience.SUPPORTER))
                                .map(Action::label)));
        Stream<Text> decisions = assessment.decisions().values().stream()
                .filter(decision -> decision.isShownTo(Audience.SUPPORTER))
                .flatMap(decision -> decision.results().values().stream().map(Result::label));
        Stream<Text> scores = assessment.scores().values().stream()
                .filter(score -> score.isShownTo(Audience.SUPPORTER))
                .flatMap(score -> Stream.concat(
                        Stream.of(score.title()), score.caveats().stream().map(Caveat::say)));
        Stream<Text> strengths = assessment.strengths().stream()
                .filter(strength -> strength.isShownTo(Audience.SUPPORTER))
                .map(Strength::say);

        assertThat(Stream.of(strengths, findings, decisions, scores)
                        .flatMap(texts -> texts)
                        .filter(text ->
                                TO_THE_PERSON.matcher(text.to(Audience.PERSON)).find()))
                .allMatch(text -> text.variants().containsKey(Audience.SUPPORTER));
    }

    /** NICE NG249, 1.1.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "falls-case-finding",
                "falls-multifactorial",
                "steadi-stay-independent",
                "timed-up-and-go",
                "chair-stand-30s",
                "four-stage-balance",
                "berg",
                "tinetti",
                "morse",
                "fes-i",
                "short-fes-i"
            })
    void what_is_about_falls_or_balance_says_that_it_does_not_predict(String id) {
        assertThat(ShippedAssessments.load(id).about().notFor().orElseThrow().to(Audience.PRACTITIONER))
                .containsIgnoringCase("predict");
    }

    @Test
    void the_falls_assessment_has_no_total_and_no_level() {
        for (String id : List.of("falls-multifactorial", "falls-case-finding")) {
            assertThat(ShippedAssessments.load(id).scores()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_question_may_be_left_open_because_somebody_does_not_know_or_would_rather_not_say(Assessment assessment) {
        assertThat(asked(assessment)).allSatisfy(item -> {
            assertThat(item.required()).as(item.id().name()).isFalse();
            assertThat(item.mayBe().stream().map(offer -> offer.reason().reason()))
                    .as(item.id().name())
                    .contains(Reason.UNKNOWN, Reason.DECLINED);
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_text_blames_anybody(Assessment assessment) {
        assertThat(texts(ClinicalStatusPage.tree(assessment)))
                .isNotEmpty()
                .noneMatch(text -> BLAME.matcher(text).find());
    }

    /** What people are asked themselves, and not what a practitioner measures. */
    private static Stream<Item> asked(Assessment assessment) {
        return assessment.about().answeredBy().contains(Audience.PERSON)
                ? assessment.items().stream()
                        .filter(item -> item.isQuestion() && !item.by().equals(Optional.of(Audience.PRACTITIONER)))
                : Stream.empty();
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().flatMap(ContentLawsTest::texts);
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> !NOT_OURS.contains(entry.key()))
                    .flatMap(entry -> texts(entry.value()));
        }
        return node instanceof Node.Text text ? Stream.of(text.value()) : Stream.empty();
    }
}
