package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.expression.Verdict;

/** {@code any_known} judges what is known. Neither what is open nor what does not apply is. */
class AnyKnownTest {
    private static final String BODY = """
            sections:
              - id: all
                title: All
                items:
                  - {id: can_walk, type: yes_no, ask: Can you walk}
                  - {id: gait, type: number, ask: Gait, min: 0, max: 3, decimals: 1, when: "can_walk = 'yes'"}
                  - {id: tug, type: number, ask: Time, min: 0, max: 60}
                  - {id: aids, type: choices, ask: Aids, options: [{id: stick, label: Stick}, {id: frame, label: Frame}]}
                  - {id: home, type: choice, ask: Home, options: [{id: own, label: Own}, {id: care, label: Care}]}
                  - {id: room, type: choice, ask: Room, when: "can_walk = 'yes'", options: [{id: up, label: Upstairs}, {id: down, label: Downstairs}]}
                  - {id: falls, type: group, ask: Falls, entry: fall, most: 3, when: "can_walk = 'yes'", items: [{id: hurt, type: yes_no, ask: Hurt}]}
            decisions:
              - id: said
                title: Said
                evidence: [us]
                rules: [{when: "%s", then: "yes", label: Slow}]
                otherwise: {then: "no", label: Fast}
            """;

    /** Each of the two: open, not applicable, above its cut and below it. */
    @Test
    void of_two_measures_in_each_of_their_states() {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted("any_known(gait < 1, tug > 15)"));
        for (String gait : List.of("open", "none", "0.5", "2")) {
            for (String tug : List.of("open", "none", "20", "10")) {
                boolean slow = gait.equals("0.5") || tug.equals("20");
                boolean known = !List.of("open", "none").containsAll(List.of(gait, tug));
                String expected = known ? slow ? "yes" : "no" : "not determined";

                assertThat(said(form, gait, tug))
                        .as("gait %s, time %s", gait, tug)
                        .isEqualTo(expected);
            }
        }
    }

    /** A speed is known only where it is known to be asked for: that somebody cannot walk may yet be said. */
    @Test
    void what_may_yet_not_apply_is_not_known() {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted("any_known(gait < 1, tug > 15)"));

        Outcome outcome = Made.outcome(form, "'gait': 2", "");

        assertThat(outcome.decisions().get(0).result()).isEmpty();
        assertThat(outcome.decisions().get(0).askAbout()).containsExactly(new ItemId("can_walk"), new ItemId("tug"));
        assertThat(outcome(form, "'gait': 2, 'tug': 10", "")).isEqualTo("no");
        assertThat(outcome(form, "'gait': 2, 'tug': 20", "")).isEqualTo("yes");
    }

    /** So with a choice: whether it is asked for may still be open, or settled, whatever is chosen. */
    @Test
    void a_choice_that_does_not_apply_is_not_known_and_neither_is_one_that_may_not() {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted("any_known(room = 'up', tug > 15)"));

        assertThat(outcome(form, "'can_walk': 'yes', 'room': 'up'", "")).isEqualTo("yes");
        assertThat(outcome(form, "'can_walk': 'yes', 'room': 'down'", "")).isEqualTo("no");
        assertThat(outcome(form, "'can_walk': 'no', 'tug': 10", "")).isEqualTo("no");
        assertThat(outcome(form, "'can_walk': 'no', 'tug': 20", "")).isEqualTo("yes");
        assertThat(Made.outcome(form, "'can_walk': 'no'", "").decisions().get(0).askAbout())
                .containsExactly(new ItemId("tug"));
        assertThat(Made.outcome(form, "'room': 'up'", "").decisions().get(0).askAbout())
                .containsExactly(new ItemId("can_walk"), new ItemId("tug"));
    }

    private static String said(Assessment form, String gait, String tug) {
        List<String> answers = new ArrayList<>(List.of("'can_walk': 'yes'"));
        List<String> reasons = new ArrayList<>();
        state("gait", gait, answers, reasons);
        state("tug", tug, answers, reasons);
        return outcome(form, String.join(", ", answers), String.join(", ", reasons));
    }

    private static void state(String item, String state, List<String> answers, List<String> reasons) {
        if (state.equals("none")) {
            reasons.add("'%s': 'not_applicable'".formatted(item));
        } else if (!state.equals("open")) {
            answers.add("'%s': %s".formatted(item, state));
        }
    }

    private static String outcome(Assessment form, String answers, String reasons) {
        return Made.outcome(form, answers, reasons)
                .decisions()
                .get(0)
                .result()
                .map(Result::id)
                .orElse("not determined");
    }

    /** Nobody who cannot walk is told that they walk fast enough. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any_known(gait < 1, tug > 15)                               | not determined
            any_known(not (gait >= 1), tug > 15)                        | not determined
            any_known(gait < 1 and tug < 9, tug > 15)                   | not determined
            any_known(gait < 1 or gait > 2, tug > 15)                   | not determined
            any_known(gait < 1 or home = 'own', tug > 15)               | not determined
            any_known(gait < 1 or home = 'care', tug > 15)              | yes
            any_known(gait < 1 and home = 'own', tug > 15)              | no
            any_known(home = 'care', tug > 15)                          | yes
            any_known(home = 'own', tug > 15)                           | no
            any_known(answered(gait), tug > 15)                         | no
            any_known(includes(aids, 'stick'), tug > 15)                | not determined
            any_known(any_known(gait < 1), tug > 15)                    | not determined
            """)
    void what_does_not_apply_is_left_out_wherever_in_a_part_it_stands(String condition, String expected) {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted(condition));

        assertThat(outcome(form, "'can_walk': 'no', 'home': 'care'", "'aids': 'not_applicable'"))
                .isEqualTo(expected);
    }

    /** What is still open stays so, and what was left out adds nothing to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any_known(gait < 1 or tug > 15)                             | tug  | false
            any_known(any_known(gait < 1), tug > 15)                    | tug  | false
            any_known(any_known(gait < 1, tug > 15), tug > 20)          | tug  | false
            any_known(gait < 1)                                         | ''   | true
            any_known(room = 'up')                                      | ''   | true
            any_known(room = 'up', tug > 15)                            | tug  | false
            any_known(any(falls, hurt = 'yes'))                         | ''   | true
            any_known(any(falls, hurt = 'yes'), tug > 15)               | tug  | false
            """)
    void what_is_open_is_asked_for(String condition, String open, boolean mayStayOpen) {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted(condition));
        Facts facts = new Facts(form, Map.of(new ItemId("can_walk"), new Answer.Choice("no")), Map.of());

        Verdict verdict =
                facts.judge(form.decisions().get("said").rules().get(0).when()).verdict();

        assertThat(verdict.open().stream().map(ItemId::name))
                .containsExactlyElementsOf(open.isEmpty() ? List.of() : List.of(open));
        assertThat(verdict.isOpen()).isTrue();
        assertThat(verdict.mayStayOpen()).isEqualTo(mayStayOpen);
    }
}
