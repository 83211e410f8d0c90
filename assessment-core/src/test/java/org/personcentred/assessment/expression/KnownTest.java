package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.expression.FallsNames.condition;
import static org.personcentred.assessment.expression.FallsNames.number;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Facts;

/** What a condition leaves of the numbers that a part of a formula can be, counted out where they are few. */
class KnownTest {
    private static final Facts FEW = Small.facts(4);
    private static final Facts MANY = Small.facts(5_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            falls > 2                       | 3 4       | 0 1 2
            2 < falls                       | 3 4       | 0 1 2
            falls > cut                     | 3 4       | 0 1 2
            cut < falls                     | 3 4       | 0 1 2
            falls >= 2                      | 2 3 4     | 0 1
            2 >= falls                      | 0 1 2     | 3 4
            falls = 2                       | 2         | 0 1 3 4
            falls != 2                      | 0 1 3 4   | 2
            not (falls > 2)                 | 0 1 2     | 3 4
            severe                          | 3 4       | 0 1 2
            not severe                      | 0 1 2     | 3 4
            falls >= 1 and falls < 4        | 1 2 3     | 0 1 2 3 4
            falls < 1 or falls > 3          | 0 1 2 3 4 | 1 2 3
            not (falls < 1 or falls > 3)    | 1 2 3     | 0 1 2 3 4
            falls > 2 and blackout = 'yes'  | 3 4       | 0 1 2 3 4
            falls > total                   | 0 1 2 3 4 | 0 1 2 3 4
            total > 2                       | 0 1 2 3 4 | 0 1 2 3 4
            falls + 1 > 2                   | 0 1 2 3 4 | 0 1 2 3 4
            blackout = 'yes'                | 0 1 2 3 4 | 0 1 2 3 4
            """)
    void a_number_is_what_the_condition_leaves_of_it(String condition, String holding, String failing) {
        Bounds bounds = new Bounds(FEW);

        assertThat(listed(bounds.where(condition(condition)))).isEqualTo(holding);
        assertThat(listed(bounds.whereNot(condition(condition)))).isEqualTo(failing);
    }

    private static String listed(Bounds bounds) {
        Possible possible = bounds.of(number("falls"));
        assertThat(possible.exact()).isTrue();
        return ((Numbers.Listed) possible.numbers())
                .values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    /** Of what is worked out, the number next to a limit need not be one that any answers give. */
    @ParameterizedTest
    @CsvSource({
        "falls, true, 3, 5000",
        "falls + 1, false, 3, 5001",
        "total, false, 3, 5000",
        "falls * 7, false, 3, 35000"
    })
    void only_what_is_asked_for_is_each_number_up_to_a_limit(String part, boolean exact, int lowest, int highest) {
        Possible possible = new Bounds(MANY).where(condition(part + " > 2")).of(number(part));

        assertThat(possible.exact()).isEqualTo(exact);
        assertThat(possible.numbers())
                .isEqualTo(new Numbers.Between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), 0));
    }

    @Test
    void what_is_worked_out_from_few_numbers_is_each_of_those_that_are_left() {
        Possible possible = new Bounds(FEW).where(condition("falls * 7 > 10")).of(number("falls * 7"));

        assertThat(possible.exact()).isTrue();
        assertThat(possible.numbers().lowest()).isEqualByComparingTo("14");
    }

    @ParameterizedTest
    @CsvSource({
        "falls > 0, true",
        "falls < 0, true",
        "falls != 0, true",
        "falls = 1, true",
        "falls > 2, true",
        "not (falls <= 0), true",
        "falls > -1, false",
        "falls >= 0, false",
        "falls <= 0, false",
        "falls = 0, false",
        "not (falls > 0), false",
        "total > 0, false",
        "falls > total, false",
    })
    void a_number_is_not_zero_where_zero_would_not_meet_the_condition(String condition, boolean never) {
        Known known = Known.NOTHING.where(condition(condition), new Bounds(FEW));

        assertThat(known.isNotZero(number("falls"))).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource({
        "falls > 2, falls",
        "2 < falls, falls",
        "not (falls > cut), falls",
        "severe, falls",
        "not severe, falls",
        "falls + 1 > 2, falls + 1",
        "falls > total,",
        "2 > 1,",
        "falls > 1 and falls < 3,",
        "not (falls > 1 or falls < 3),",
        "blackout = 'yes',",
    })
    void one_part_alone_is_spoken_of_where_it_is_held_against_a_number(String condition, String part) {
        Bounds bounds = new Bounds(FEW);
        Known known = Known.NOTHING.where(condition(condition), bounds);

        assertThat(known.only(condition(condition), bounds).map(Notation::of).orElse(null))
                .isEqualTo(part);
    }

    @Test
    void a_part_of_which_something_was_known_before_is_not_spoken_of_alone() {
        Bounds bounds = new Bounds(FEW);
        Known twice = Known.NOTHING.where(condition("falls > 1"), bounds).where(condition("falls > 2"), bounds);

        assertThat(twice.only(condition("falls > 2"), bounds)).isEmpty();
        assertThat(twice.of(number("falls"), bounds.of(number("falls")))
                        .numbers()
                        .lowest())
                .isEqualByComparingTo("3");
    }

    @Test
    void what_says_nothing_of_a_number_adds_nothing() {
        assertThat(Known.NOTHING.where(condition("blackout = 'yes'"), new Bounds(FEW)))
                .isSameAs(Known.NOTHING);
    }

    @Test
    void what_is_behind_a_part_is_hidden_and_stays_so_where_more_is_known() {
        Bounds bounds = new Bounds(FEW);
        Known hidden =
                Known.NOTHING.where(condition("falls > 1"), bounds).hiding().where(condition("falls > 2"), bounds);
        Possible falls = bounds.of(number("falls"));
        Possible total = bounds.of(number("total"));

        assertThat(falls.reads()).containsExactly(new ItemId("falls"));
        assertThat(hidden.of(number("falls"), falls).reads()).isEmpty();
        assertThat(hidden.of(number("total"), total)).isEqualTo(total);
    }
}
