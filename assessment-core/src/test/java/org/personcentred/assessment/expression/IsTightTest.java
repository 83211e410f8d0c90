package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Facts;

/** Where a condition that is open can be made true and false by answering one item, whatever else is answered. */
class IsTightTest {
    private static boolean isTight(Condition condition, String open) {
        Facts facts = Small.facts(100);
        Set<ItemId> items =
                Set.copyOf(Arrays.stream(open.split(" ")).map(ItemId::new).toList());
        return condition.accept(new IsTight(new Bounds(facts), items));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | falls | true",
                "strict | falls | true",
                "severe | falls | false",
                "falls > 2 | falls | true",
                "2 < falls | falls | true",
                "falls > cut | falls | true",
                "falls > 2 | blackout | false",
                "falls > 2 | falls blackout | false",
                "falls > falls | falls | false",
                "falls + 1 > 2 | falls | false",
                "falls = 2 | falls | true",
                "blackout = 'yes' | blackout | true",
                "blackout = 'yes' | falls | false",
                "blackout = 'yes' | blackout falls | false",
                "advice = 'offer' | advice | false",
                "includes(aids, 'stick') | aids | true",
                "includes(aids, 'stick') | falls | false",
                "answered(falls) | falls | true",
                "answered(falls) | blackout | false",
                "reason(falls) = 'unknown' | falls | true",
                "reason(falls) = 'unknown' | blackout | false",
                "blackout = 'yes' and falls > 2 | falls | false",
                "blackout = 'yes' or falls > 2 | falls | false",
                "any_known(blackout = 'yes', falls > 2) | falls | false",
                "not (blackout = 'yes') | blackout | true",
                "not (blackout = 'yes') | falls | false",
                "not severe | falls | false",
            })
    void one_open_answer_settles_a_condition_that_reads_nothing_else(String condition, String open, boolean tight) {
        assertThat(isTight(FallsNames.condition(condition), open)).isEqualTo(tight);
    }

    @Test
    void rows_are_never_settled_by_one_answer() {
        Condition each = FallsNames.condition("falls > 2");

        assertThat(isTight(new Condition.InRows(true, new ItemId("goals"), List.of(each)), "falls"))
                .isFalse();
    }
}
