package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/** What a number counts, on a scale that another answer chooses, and what a reason for having none counts. */
class PointsTest {
    private static final Assessment WALK = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - id: aid
                    type: choice
                    ask: With what?
                    options: [{id: none, label: Nothing}, {id: stick, label: A stick}]
                  - id: walk
                    type: number
                    ask: Seconds
                    decimals: 1
                    min: 0
                    max: 300
                    mayBe: {unable: [{id: unsafe, label: Not safe}]}
                    points:
                      - when: "aid = 'none'"
                        rows: [{below: 10, points: 0}, {from: 10, points: 2}]
                      - when: "aid = 'stick'"
                        rows: [{below: 14, points: 0}, {from: 14, points: 2}]
                      - {reason: unable, points: 3}
                      - {reason: unable.unsafe, points: 4}
            scores:
              - {id: total, title: Total, sum: walk, range: [0, 4], evidence: [us]}
              - {id: seconds, title: Seconds, formula: walk}
            findings:
              - id: slow
                when: points(walk) >= 2
                urgency: note
                title: Slow
                actions: [{id: act, label: Act}]
            """);

    private static final Assessment UNCLEAR = Made.assessmentWithWarnings("""
            sections:
              - id: all
                title: All
                items:
                  - id: legs
                    type: choice
                    ask: Do the legs move?
                    options: [{id: moves, label: Moves, points: 1}, {id: still, label: Still, points: 2}, {id: unclear, label: Could not be judged}]
            scores:
              - {id: total, title: Total, sum: legs, range: [1, 2], evidence: [us]}
            findings:
              - {id: found, when: total >= 1, urgency: note, title: Found, actions: [{id: act, label: Act}]}
            """);

    /** Decision 37: such an answer is one; another would help, and nothing else. */
    @Test
    void an_option_without_points_leaves_nothing_possible_and_names_its_question() {
        Outcome outcome = Made.outcome(UNCLEAR, "'legs': 'unclear'", "");

        ScoreResult total = outcome.scores().get(0);
        assertThat(total.value()).isEqualTo(new Value.Missing(Set.of(new ItemId("legs"))));
        assertThat(total.possible().numbers().isEmpty()).isTrue();
        assertThat(outcome.open()).isEmpty();
        assertThat(outcome.findings()).extracting(FindingResult::open).containsExactly(true);
        assertThat(outcome.findings().get(0).askAbout()).containsExactly(new ItemId("legs"));
    }

    /** Whatever has points would raise the finding, but what has none may be chosen. */
    @Test
    void nothing_is_certain_of_points_while_an_option_without_them_may_be_chosen() {
        Outcome outcome = Made.outcome(UNCLEAR, "", "");

        assertThat(outcome.findings()).extracting(FindingResult::open).containsExactly(true);
        assertThat(outcome.scores().get(0).possible().numbers().lowest()).isEqualByComparingTo("1");
    }

    @Test
    void other_answers_choose_what_a_number_counts() {
        assertThat(total("'aid': 'none', 'walk': 9.9", "").value()).isEqualTo(Value.of(new BigDecimal("0")));
        assertThat(total("'aid': 'none', 'walk': 10", "").value()).isEqualTo(Value.of(new BigDecimal("2")));
        assertThat(total("'aid': 'stick', 'walk': 13.9", "").value()).isEqualTo(Value.of(new BigDecimal("0")));
    }

    @Test
    void without_the_answer_that_chooses_there_is_no_score_unless_it_makes_no_difference() {
        assertThat(total("'walk': 12", "").value()).isEqualTo(new Value.Missing(Set.of(new ItemId("aid"))));
        assertThat(total("'walk': 14", "").value()).isEqualTo(Value.of(new BigDecimal("2")));
    }

    @Test
    void where_what_chooses_is_said_not_to_apply_it_may_have_been_any_scale() {
        assertThat(total("'walk': 12", "'aid': 'not_applicable'").value())
                .isEqualTo(new Value.Missing(Set.of(new ItemId("aid"))));
    }

    @Test
    void a_reason_with_points_is_known_for_them_and_a_kind_of_it_for_its_own() {
        assertThat(total("", "'walk': 'unable'").value()).isEqualTo(Value.of(new BigDecimal("3")));
        assertThat(total("", "'walk': 'unable.unsafe'").value()).isEqualTo(Value.of(new BigDecimal("4")));
        assertThat(total("'aid': 'none'", "'walk': 'declined'").value())
                .isEqualTo(new Value.Missing(Set.of(new ItemId("walk"))));
    }

    @Test
    void a_reason_with_points_settles_nothing_but_the_points() {
        Outcome outcome = Made.outcome(WALK, "", "'walk': 'unable'");

        assertThat(outcome.scores().get(1).value()).isEqualTo(new Value.Missing(Set.of(new ItemId("walk"))));
        assertThat(outcome.open())
                .contains(new OpenQuestion(
                        WALK.item(new ItemId("walk")).orElseThrow(), Optional.of(Unanswered.of(Reason.UNABLE))));
    }

    @Test
    void the_working_says_which_scale_or_which_reason_it_was() {
        Condition.ReasonIs why = new Condition.ReasonIs(new ItemId("walk"), Unanswered.of(Reason.UNABLE));

        Working unable = total("", "'walk': 'unable'").working();
        FindingResult slow =
                Made.outcome(WALK, "'aid': 'stick', 'walk': 20", "").findings().get(0);

        assertThat(unable.parts().get(0).parts()).containsExactly(new Working.OfCondition(why, Verdict.MET, List.of()));
        assertThat(slow.because()).containsExactly(new ItemId("aid"), new ItemId("walk"));
    }

    private static ScoreResult total(String answers, String unanswered) {
        return Made.outcome(WALK, answers, unanswered).scores().get(0);
    }
}
