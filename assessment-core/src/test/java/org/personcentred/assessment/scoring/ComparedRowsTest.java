package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;

/** A goal is the same goal the second time round by its name, wherever its row stands. */
class ComparedRowsTest {
    private static final ItemId GOALS = new ItemId("goals");
    private static final Assessment GOAL_SETTING = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - {id: goals, type: group, ask: Goals, entry: goal, least: 0, most: 3, evidence: [us], items: [{id: goal, type: text, ask: The goal}, {id: weight, type: number, ask: Weight, min: 0, max: 3}]}
            """);

    @Test
    void a_row_is_known_again_by_its_name_and_so_is_what_is_open_in_it() {
        Comparison comparison = compared(
                "{'row': 'walk', 'goal': 'Walk', 'weight': 3}, {'row': 'cook', 'goal': 'Cook'}",
                "{'row': 'cook', 'goal': 'Cook', 'weight': 1}, {'row': 'walk', 'goal': 'Walk'}, {'row': 'sing', 'goal': 'Sing', 'weight': 2}");

        assertThat(comparison.rows())
                .containsExactly(
                        new ComparedRow(GOALS, "cook", Optional.of(1), Optional.of(0)),
                        new ComparedRow(GOALS, "walk", Optional.of(0), Optional.of(1)),
                        new ComparedRow(GOALS, "sing", Optional.empty(), Optional.of(2)));
        assertThat(comparison.stillOpen()).isEmpty();
        assertThat(comparison.newlyOpen()).containsExactly(new ItemId("goals.1.weight"));
        assertThat(comparison.noLonger()).containsExactly(new ItemId("goals.1.weight"));
    }

    @Test
    void what_is_open_in_a_row_is_still_open_where_the_row_has_moved() {
        Comparison comparison = compared(
                "{'row': 'walk', 'goal': 'Walk'}, {'row': 'cook', 'goal': 'Cook', 'weight': 1}",
                "{'row': 'cook', 'goal': 'Cook', 'weight': 1}, {'row': 'walk', 'goal': 'Walk'}");

        assertThat(comparison.stillOpen()).containsExactly(new ItemId("goals.1.weight"));
        assertThat(comparison.newlyOpen()).isEmpty();
        assertThat(comparison.noLonger()).isEmpty();
    }

    @Test
    void a_row_that_is_gone_takes_what_was_open_in_it_along() {
        Comparison comparison =
                compared("{'row': 'walk', 'goal': 'Walk'}", "{'row': 'cook', 'goal': 'Cook', 'weight': 1}");

        assertThat(comparison.rows())
                .containsExactly(
                        new ComparedRow(GOALS, "cook", Optional.empty(), Optional.of(0)),
                        new ComparedRow(GOALS, "walk", Optional.of(0), Optional.empty()));
        assertThat(comparison.noLonger()).containsExactly(new ItemId("goals.0.weight"));
    }

    @Test
    void where_no_row_has_a_name_its_number_stands_for_it() {
        Comparison comparison = compared("{'goal': 'Walk'}", "{'goal': 'Walk'}");

        assertThat(comparison.rows()).isEmpty();
        assertThat(comparison.stillOpen()).containsExactly(new ItemId("goals.0.weight"));
    }

    @Test
    void the_comparison_as_JSON_gives_each_row_its_places_and_none_where_it_was_not() {
        Comparison comparison = compared("{'row': 'walk', 'goal': 'Walk'}", "{'row': 'cook', 'goal': 'Cook'}");

        assertThat(ComparisonJson.write(comparison))
                .contains(
                        "{\"group\":\"goals\",\"row\":\"cook\",\"earlier\":null,\"later\":0}",
                        "{\"group\":\"goals\",\"row\":\"walk\",\"earlier\":0,\"later\":null}");
    }

    private static Comparison compared(String earlier, String later) {
        Outcome before = Made.outcome(GOAL_SETTING, "'goals': [" + earlier + "]", "");
        Outcome after = Made.outcome(GOAL_SETTING, "'goals': [" + later + "]", "");
        return ((Checked.Valid<Comparison>) Comparison.of(before, after)).value();
    }
}
