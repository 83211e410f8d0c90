package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.answer.ItemId;

/** Every pair of what can be said of two parts, and what is then said of the whole. */
class PossibleTest {
    private static final ItemId Q1 = new ItemId("q1");
    private static final ItemId Q2 = new ItemId("q2");
    private static final Numbers ONE = Numbers.of(BigDecimal.ONE);
    private static final Numbers TEN = Numbers.of(BigDecimal.TEN);

    private static Stream<Possible> all(Numbers numbers) {
        return Stream.of(true, false)
                .flatMap(exact -> Stream.of(true, false)
                        .flatMap(mayNotApply -> Stream.of(true, false)
                                .flatMap(mayBeUndefined -> Stream.of(
                                                Set.<ItemId>of(), Set.of(Q1), Set.of(Q2), Set.of(Q1, Q2))
                                        .map(reads ->
                                                new Possible(numbers, exact, mayNotApply, mayBeUndefined, reads)))));
    }

    private static void forEachPair(BiConsumer<Possible, Possible> law) {
        all(ONE).forEach(one -> all(TEN).forEach(other -> law.accept(one, other)));
    }

    @Test
    void a_whole_is_exact_only_if_both_parts_are_and_no_open_item_is_in_both() {
        forEachPair((one, other) -> {
            boolean shared = one.reads().stream().anyMatch(other.reads()::contains);

            assertThat(one.combined(other, TEN))
                    .isEqualTo(new Possible(
                            TEN,
                            one.exact() && other.exact() && !shared,
                            one.mayNotApply() || other.mayNotApply(),
                            one.mayBeUndefined() || other.mayBeUndefined(),
                            union(one.reads(), other.reads())));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_or_the_other_is_exact_only_if_both_are_and_the_choice_is_free(boolean free) {
        forEachPair((one, other) -> {
            assertThat(one.or(other, free, Set.of(Q2)))
                    .isEqualTo(new Possible(
                            new Numbers.Listed(List.of(BigDecimal.ONE, BigDecimal.TEN)),
                            one.exact() && other.exact() && free,
                            one.mayNotApply() || other.mayNotApply(),
                            one.mayBeUndefined() || other.mayBeUndefined(),
                            union(union(one.reads(), other.reads()), Set.of(Q2))));
        });
    }

    @Test
    void two_are_the_same_number_only_where_both_are_one_known_number() {
        forEachPair((one, other) -> {
            Possible same = other.withNumbers(Numbers.of(new BigDecimal("1.0")), true);

            assertThat(one.isTheSameNumberAs(same)).isEqualTo(isOneNumber(one) && isOneNumber(same));
            assertThat(one.isTheSameNumberAs(other)).isFalse();
        });
    }

    private static boolean isOneNumber(Possible possible) {
        return !possible.mayNotApply()
                && !possible.mayBeUndefined()
                && possible.reads().isEmpty();
    }

    @Test
    void what_lies_between_ends_or_among_several_is_not_one_number() {
        Possible one = Possible.of(BigDecimal.ONE);
        Possible listed = one.withNumbers(ONE.or(TEN), true);
        Possible between = one.withNumbers(new Numbers.Between(BigDecimal.ONE, BigDecimal.ONE, 0), true);

        assertThat(Stream.of(one, listed, between).filter(one::isTheSameNumberAs))
                .containsExactly(one);
        assertThat(listed.isTheSameNumberAs(one)).isFalse();
    }

    @Test
    void other_numbers_keep_the_rest_and_are_exact_only_if_it_was() {
        Possible open = new Possible(ONE, true, true, false, Set.of(Q1));

        assertThat(open.withNumbers(TEN, true)).isEqualTo(new Possible(TEN, true, true, false, Set.of(Q1)));
        assertThat(open.withNumbers(TEN, false)).isEqualTo(new Possible(TEN, false, true, false, Set.of(Q1)));
        assertThat(open.withNumbers(TEN, false).withNumbers(ONE, true).exact()).isFalse();
    }

    @Test
    void a_number_an_open_item_and_the_two_absences_are_what_they_say() {
        assertThat(Possible.of(BigDecimal.ONE)).isEqualTo(new Possible(ONE, true, false, false, Set.of()));
        assertThat(Possible.of(TEN, Q1)).isEqualTo(new Possible(TEN, true, false, false, Set.of(Q1)));
        assertThat(Possible.NOT_APPLICABLE).isEqualTo(new Possible(Numbers.NONE, true, true, false, Set.of()));
        assertThat(Possible.UNDEFINED).isEqualTo(new Possible(Numbers.NONE, true, false, true, Set.of()));
    }

    @Test
    void the_open_items_it_depends_on_are_in_the_order_of_the_alphabet() {
        assertThat(new Possible(TEN, true, false, false, Set.of(Q2, Q1)).reads())
                .containsExactly(Q1, Q2);
    }

    private static Set<ItemId> union(Set<ItemId> one, Set<ItemId> other) {
        Set<ItemId> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
