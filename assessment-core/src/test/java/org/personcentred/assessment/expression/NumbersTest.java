package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every set of whole numbers from -2 to 2, listed or as the ends of where they lie, against counting them out. */
class NumbersTest {
    private static final List<Numbers> LISTED = listed();
    private static final List<Numbers> BETWEEN = between();
    private static final List<Numbers> ALL = joined(LISTED, BETWEEN);

    private static List<Numbers> listed() {
        return IntStream.range(0, 32)
                .mapToObj(bits -> IntStream.rangeClosed(-2, 2)
                        .filter(number -> (bits >> (number + 2) & 1) == 1)
                        .mapToObj(BigDecimal::valueOf)
                        .toList())
                .<Numbers>map(Numbers.Listed::new)
                .toList();
    }

    private static List<Numbers> between() {
        List<Numbers> all = new ArrayList<>();
        for (int lowest = -2; lowest <= 2; lowest++) {
            for (int highest = lowest; highest <= 2; highest++) {
                all.add(new Numbers.Between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), 0));
            }
        }
        return all;
    }

    private static List<Numbers> joined(List<Numbers> one, List<Numbers> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Numbers filled(Numbers numbers) {
        return numbers.isEmpty() ? numbers : new Numbers.Between(numbers.lowest(), numbers.highest(), 0);
    }

    /** The whole numbers that these can be. */
    private static List<BigDecimal> counted(Numbers numbers) {
        return IntStream.rangeClosed(-2, 2)
                .mapToObj(BigDecimal::valueOf)
                .filter(number -> holds(numbers, number))
                .toList();
    }

    private static boolean holds(Numbers numbers, BigDecimal number) {
        return numbers instanceof Numbers.Listed listed
                ? listed.values().stream().anyMatch(one -> one.compareTo(number) == 0)
                : numbers.lowest().compareTo(number) <= 0 && number.compareTo(numbers.highest()) <= 0;
    }

    @ParameterizedTest
    @EnumSource(
            value = Operator.class,
            names = {"PLUS", "MINUS", "TIMES"})
    void an_operation_gives_all_that_it_can_and_listed_numbers_nothing_else(Operator operator) {
        for (Numbers one : ALL) {
            for (Numbers other : ALL) {
                TreeSet<BigDecimal> results = new TreeSet<>();
                counted(one).forEach(left -> counted(other).forEach(right -> results.add(operator.of(left, right))));
                Numbers made = one.with(other, operator::of);

                if (results.isEmpty()) {
                    assertThat(made).isEqualTo(Numbers.NONE);
                } else if (LISTED.contains(one) && LISTED.contains(other)) {
                    assertThat(made).isEqualTo(new Numbers.Listed(List.copyOf(results)));
                } else {
                    assertThat(made).isEqualTo(new Numbers.Between(results.first(), results.last(), 0));
                }
            }
        }
    }

    @Test
    void what_is_in_either_is_in_both_together_and_lists_stay_lists() {
        for (Numbers one : ALL) {
            for (Numbers other : ALL) {
                Numbers either = one.or(other);
                TreeSet<BigDecimal> values = new TreeSet<>(counted(one));
                values.addAll(counted(other));

                if (LISTED.contains(one) && LISTED.contains(other)) {
                    assertThat(either).isEqualTo(new Numbers.Listed(List.copyOf(values)));
                } else if (one.isEmpty() || other.isEmpty()) {
                    assertThat(either).isEqualTo(one.isEmpty() ? other : one);
                } else {
                    assertThat(either).isEqualTo(new Numbers.Between(values.first(), values.last(), 0));
                }
            }
        }
    }

    /** Where only the ends are known, any number from the one to the other may be the same. */
    @ParameterizedTest
    @EnumSource
    void a_relation_can_hold_where_it_holds_for_some_pair(Relation relation) {
        for (Numbers one : ALL) {
            for (Numbers other : ALL) {
                boolean filled = relation == Relation.EQUAL && (BETWEEN.contains(one) || BETWEEN.contains(other));
                boolean some = counted(filled ? filled(one) : one).stream()
                        .anyMatch(left -> counted(filled ? filled(other) : other).stream()
                                .anyMatch(right -> relation.holds(left, right)));
                assertThat(one.canBe(relation, other))
                        .as("%s %s %s", one, relation, other)
                        .isEqualTo(some);
            }
        }
    }

    @Test
    void a_function_that_falls_or_rises_is_applied_to_each_or_to_both_ends() {
        for (Numbers one : ALL) {
            List<BigDecimal> negated =
                    counted(one).stream().map(BigDecimal::negate).sorted().toList();
            Numbers expected = LISTED.contains(one)
                    ? new Numbers.Listed(negated)
                    : new Numbers.Between(negated.get(0), negated.get(negated.size() - 1), 0);

            assertThat(one.map(BigDecimal::negate)).isEqualTo(expected);
        }
    }

    /** Of numbers between two ends the middle one cannot be taken out, and only whole numbers are among them. */
    @ParameterizedTest
    @EnumSource
    void a_relation_leaves_those_that_stand_in_it(Relation relation) {
        for (Numbers one : ALL) {
            for (int half = -6; half <= 6; half++) {
                BigDecimal limit = BigDecimal.valueOf(half * 5L, 1);
                Numbers left = new Numbers.Listed(counted(one).stream()
                        .filter(number -> relation.holds(number, limit))
                        .toList());
                Numbers made = one.where(relation, limit);

                assertThat(counted(made))
                        .as("%s %s %s", one, relation, limit)
                        .isEqualTo(counted(BETWEEN.contains(one) ? filled(left) : left));
                assertThat(made.isEmpty() || made.lowest().compareTo(limit) == 0 || !left.isEmpty())
                        .isTrue();
                assertThat(left.isEmpty() || made.lowest().compareTo(left.lowest()) == 0)
                        .isTrue();
                assertThat(left.isEmpty() || made.highest().compareTo(left.highest()) == 0)
                        .isTrue();
            }
        }
    }

    /** The next number is one step away, which is as small as their last place. */
    @ParameterizedTest
    @CsvSource({
        "LESS, 1.5, 0.5 1.4",
        "LESS, 1.55, 0.5 1.5",
        "AT_MOST, 1.55, 0.5 1.5",
        "AT_MOST, 1.5, 0.5 1.5",
        "MORE, 1.5, 1.6 2.5",
        "MORE, 1.55, 1.6 2.5",
        "AT_LEAST, 1.55, 1.6 2.5",
        "AT_LEAST, 1.5, 1.5 2.5",
        "UNEQUAL, 0.5, 0.6 2.5",
        "UNEQUAL, 2.5, 0.5 2.4",
        "UNEQUAL, 1.5, 0.5 2.5",
    })
    void a_limit_is_reached_in_steps_of_the_last_place(Relation relation, BigDecimal limit, String ends) {
        Numbers tenths = new Numbers.Between(new BigDecimal("0.5"), new BigDecimal("2.5"), 1);

        Numbers left = tenths.where(relation, limit);
        assertThat(left.lowest() + " " + left.highest()).isEqualTo(ends);
        assertThat(left.places()).isEqualTo(1);
    }

    @Test
    void ends_that_lie_as_far_out_as_any_number_can_say_nothing() {
        BigDecimal furthest = Numbers.WITHOUT_LIMIT.highest();

        assertThat(Numbers.WITHOUT_LIMIT.hasEnds()).isFalse();
        assertThat(Numbers.NONE.hasEnds()).isFalse();
        assertThat(new Numbers.Between(BigDecimal.ZERO, furthest, 0).hasEnds()).isFalse();
        assertThat(new Numbers.Between(furthest.negate(), BigDecimal.ZERO, 0).hasEnds())
                .isFalse();
        assertThat(Numbers.of(BigDecimal.ZERO).hasEnds()).isTrue();
    }

    @Test
    void zero_is_found_where_it_is() {
        assertThat(ALL)
                .allSatisfy(numbers -> assertThat(numbers.mayBeZero())
                        .isEqualTo(counted(numbers).contains(BigDecimal.ZERO)));
    }

    @Test
    void the_ends_are_the_smallest_and_the_largest() {
        for (Numbers numbers : ALL) {
            List<BigDecimal> values = counted(numbers);
            assertThat(numbers.isEmpty()).isEqualTo(values.isEmpty());
            if (!values.isEmpty()) {
                assertThat(List.of(numbers.lowest(), numbers.highest()))
                        .containsExactly(values.get(0), values.get(values.size() - 1));
            }
        }
        assertThatIllegalStateException().isThrownBy(Numbers.NONE::lowest);
        assertThatIllegalStateException().isThrownBy(Numbers.NONE::highest);
    }

    /** A list of as many as are listed stays one; one more and only the ends are kept, with all places. */
    @Test
    void too_many_to_list_become_their_two_ends() {
        assertThat(tenths(Numbers.MOST_LISTED)).isInstanceOf(Numbers.Listed.class);
        assertThat(tenths(Numbers.MOST_LISTED + 1))
                .isEqualTo(new Numbers.Between(new BigDecimal("0.1"), new BigDecimal("200.1"), 1));
    }

    private static Numbers tenths(int count) {
        return Numbers.of(IntStream.rangeClosed(1, count).mapToObj(number -> BigDecimal.valueOf(number, 1)));
    }

    /** 100 times 200 pairs are tried one by one; 100 times 201 are not. */
    @Test
    void too_many_pairs_to_try_become_their_two_ends() {
        assertThat(whole(100).with(whole(200), BigDecimal::add)).isInstanceOf(Numbers.Listed.class);
        assertThat(whole(100).with(whole(201), BigDecimal::add))
                .isEqualTo(new Numbers.Between(new BigDecimal("2"), new BigDecimal("301"), 0));
    }

    private static Numbers whole(int count) {
        return Numbers.of(IntStream.rangeClosed(1, count).mapToObj(BigDecimal::valueOf));
    }

    @ParameterizedTest
    @CsvSource({"1.0 2, 0", "1.5 2, 1", "1.25 2.5, 2", "100 200, 0"})
    void places_are_those_of_the_longest_without_trailing_zeros(String numbers, int places) {
        assertThat(of(numbers).places()).isEqualTo(places);
    }

    @Test
    void they_span_what_lies_from_the_smallest_to_the_largest() {
        for (Numbers numbers : ALL) {
            for (int number = -3; number <= 3; number++) {
                BigDecimal each = BigDecimal.valueOf(number);
                boolean expected = !numbers.isEmpty()
                        && numbers.lowest().compareTo(each) <= 0
                        && numbers.highest().compareTo(each) >= 0;
                assertThat(numbers.spans(each)).as("%s and %d", numbers, number).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1 2, 1", "-12 3, 2", "1.25 10, 4", "1 12.5, 3", "0.25 0.5, 2", "0 100, 3"})
    void digits_are_those_before_the_point_and_those_after_it(String numbers, int digits) {
        assertThat(of(numbers).digits()).isEqualTo(digits);
    }

    @Test
    void none_has_no_digits_but_one() {
        assertThat(Numbers.NONE.digits()).isEqualTo(1);
    }

    private static Numbers of(String numbers) {
        return Numbers.of(Stream.of(numbers.split(" ")).map(BigDecimal::new));
    }

    /** The result of an operation between ends has the places that a result inside could have. */
    @Test
    void an_operation_between_ends_keeps_the_places_of_what_lies_between() {
        Numbers weight = new Numbers.Between(new BigDecimal("20"), new BigDecimal("300"), 1);
        Numbers height = new Numbers.Between(new BigDecimal("1"), new BigDecimal("2"), 2);

        assertThat(weight.with(height, BigDecimal::multiply))
                .isEqualTo(new Numbers.Between(new BigDecimal("20.000"), new BigDecimal("600.000"), 3));
        assertThat(weight.map(BigDecimal::negate))
                .isEqualTo(new Numbers.Between(new BigDecimal("-300.0"), new BigDecimal("-20.0"), 1));
        assertThat(weight.map(number -> number.setScale(0, RoundingMode.UP)))
                .isEqualTo(new Numbers.Between(new BigDecimal("20"), new BigDecimal("300"), 0));
        assertThat(weight.or(height)).isEqualTo(new Numbers.Between(new BigDecimal("1"), new BigDecimal("300"), 2));
    }
}
