package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.ItemId;

/** Every pair of values: a number only from two numbers, and otherwise the heavier absence. */
class ValueTest {
    private static final ItemId Q1 = new ItemId("q1");
    private static final ItemId Q2 = new ItemId("q2");
    private static final Value TWO = Value.of(new BigDecimal("2"));
    private static final Value THREE = Value.of(new BigDecimal("3"));
    private static final Value OUTSIDE = new Value.NotApplicable("No table for this age");
    private static final Value NEVER = new Value.NotApplicable();
    private static final Value NO_Q1 = new Value.Missing(Set.of(Q1));
    private static final Value NO_Q2 = new Value.Missing(Set.of(Q2));
    private static final Value BY_ZERO = new Value.Undefined("division by zero");
    private static final Value NO_ROOT = new Value.Undefined("square root of a number below zero");

    /** From the lightest to the heaviest. */
    private static final List<List<Value>> KINDS =
            List.of(List.of(TWO, THREE), List.of(OUTSIDE, NEVER), List.of(NO_Q1, NO_Q2), List.of(BY_ZERO, NO_ROOT));

    static Stream<Arguments> pairsOfDifferentWeight() {
        return Stream.of(0, 1, 2, 3)
                .flatMap(light -> Stream.of(0, 1, 2, 3)
                        .filter(heavy -> light < heavy)
                        .flatMap(heavy -> KINDS.get(light).stream()
                                .flatMap(one -> KINDS.get(heavy).stream().map(other -> Arguments.of(one, other)))));
    }

    @ParameterizedTest
    @MethodSource("pairsOfDifferentWeight")
    void undefined_comes_before_missing_and_missing_before_not_applicable(Value light, Value heavy) {
        assertThat(Value.combine(light, heavy, BigDecimal::add)).isEqualTo(heavy);
        assertThat(Value.combine(heavy, light, BigDecimal::add)).isEqualTo(heavy);
    }

    @Test
    void two_numbers_make_a_number() {
        assertThat(Value.combine(TWO, THREE, BigDecimal::subtract)).isEqualTo(Value.of(new BigDecimal("-1")));
    }

    @Test
    void two_missing_values_name_the_items_of_both() {
        assertThat(Value.combine(NO_Q1, NO_Q2, BigDecimal::add)).isEqualTo(new Value.Missing(Set.of(Q1, Q2)));
    }

    @Test
    void of_two_absences_of_one_weight_the_first_one_says_why() {
        assertThat(Value.combine(OUTSIDE, NEVER, BigDecimal::add)).isEqualTo(OUTSIDE);
        assertThat(Value.combine(NEVER, OUTSIDE, BigDecimal::add)).isEqualTo(NEVER);
        assertThat(Value.combine(BY_ZERO, NO_ROOT, BigDecimal::add)).isEqualTo(BY_ZERO);
    }

    @Test
    void only_what_is_known_is_a_number() {
        assertThat(TWO.number()).contains(new BigDecimal("2"));
        assertThat(Stream.of(NEVER, NO_Q1, BY_ZERO).flatMap(value -> value.number().stream()))
                .isEmpty();
    }

    @Test
    void what_is_missing_is_named_in_the_order_of_the_alphabet() {
        assertThat(new Value.Missing(Set.of(Q2, Q1)).items()).containsExactly(Q1, Q2);
    }
}
