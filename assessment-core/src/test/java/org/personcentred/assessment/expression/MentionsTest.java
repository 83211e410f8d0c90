package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.expression.FallsNames.condition;
import static org.personcentred.assessment.expression.FallsNames.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.ItemId;

/** What a formula asks about a number, wherever in it that stands. */
class MentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    falls + 1                                   | ""
                    falls / cut                                 | cut = 0
                    (falls / 2) * (total / 3)                   | 2 = 0; 3 = 0
                    -(falls / cut)                              | cut = 0
                    max(falls / cut, total)                     | cut = 0
                    if(falls > 1, falls / 2, falls / 3)         | 3 = 0; falls > 1; 2 = 0
                    count(falls > 1, total < 2)                 | falls > 1; total < 2
                    lookup(worth, blackout, falls / cut)        | cut = 0
                    """)
    void in_a_number(String formula, String asked) {
        Mentions mentions = new Mentions();
        mentions.of(number(formula));

        assertThat(comparisons(mentions)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    severe                                      | ""
                    falls / 2 > 1                               | falls / 2 > 1; 2 = 0
                    falls > 1 and total < 2                     | falls > 1; total < 2
                    falls > 1 or total < 2                      | falls > 1; total < 2
                    any_known(falls > 1, total < 2)             | falls > 1; total < 2
                    not (falls > 1 and severe)                  | falls > 1
                    """)
    void in_a_condition(String formula, String asked) {
        Mentions mentions = new Mentions();
        mentions.of(condition(formula));

        assertThat(comparisons(mentions)).isEqualTo(asked);
    }

    /** Each holds the same formula within. */
    static Stream<Expression> around() {
        Expression within = number("falls / cut");
        ItemId falls = new ItemId("falls");
        return Stream.of(
                new Expression.Unless(condition("severe"), "None", within),
                new Expression.Only(condition("severe"), within),
                new Expression.Prorated(List.of(within), 1, new Function.Rounded(0, RoundingMode.CEILING)),
                new Expression.Treated(within, falls, Optional.empty(), BigDecimal.ONE, "treat_as"),
                new Expression.InRows(Aggregate.SUM, falls, List.of(within)));
    }

    @ParameterizedTest
    @MethodSource("around")
    void within_what_a_score_adds_to_its_formula(Expression around) {
        Mentions mentions = new Mentions();
        mentions.of(around);

        assertThat(comparisons(mentions)).isEqualTo("cut = 0");
    }

    @Test
    void an_option_that_is_asked_for() {
        Mentions mentions = new Mentions();
        mentions.of(number("if(includes(aids, 'stick'), if(severe, 1, 2), 3)"));

        assertThat(mentions.ticks().stream().map(Notation::of)).containsExactly("includes(aids, 'stick')");
    }

    @Test
    void an_item_of_which_the_points_are_read() {
        Mentions mentions = new Mentions();
        mentions.of(number("if(blackout = 'yes', falls, points(q1) + highest(aids))"));

        assertThat(mentions.counted()).containsExactly(new ItemId("q1"), new ItemId("aids"));
    }

    private static String comparisons(Mentions mentions) {
        return mentions.comparisons().stream().map(Notation::of).collect(Collectors.joining("; "));
    }
}
