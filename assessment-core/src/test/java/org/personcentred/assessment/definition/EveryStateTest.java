package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.TriedFormulas.Tried;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;

/**
 * The same law as {@link EveryCompletionProperties}, with nothing left to chance: each kind of formula, over every
 * state of the items it reads, against every way of answering what is open. Where a formula reads nothing twice, what
 * is said to be possible is no wider than what really is.
 */
class EveryStateTest {

    static Stream<Tried.OfNumber> numbers() {
        return TriedFormulas.numbers();
    }

    static Stream<Tried.OfNumber> exactNumbers() {
        return numbers().filter(Tried.OfNumber::readsNothingTwice);
    }

    static Stream<Tried.OfCondition> conditions() {
        return TriedFormulas.conditions();
    }

    static Stream<Tried.OfCondition> exactConditions() {
        return conditions().filter(Tried.OfCondition::readsNothingTwice);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void a_value_is_said_only_where_every_completion_has_it(Tried.OfNumber tried) {
        for (SmallState state : tried.states()) {
            Value now = plain(tried.value(state.facts()));
            if (now instanceof Value.Missing missing) {
                assertThat(missing.items()).as("in %s", state).isNotEmpty().isSubsetOf(state.notAnswered());
            } else {
                assertThat(values(tried, state)).as("in %s", state).containsOnly(now);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void nothing_comes_about_that_was_not_said_to_be_possible(Tried.OfNumber tried) {
        for (SmallState state : tried.states()) {
            Possible possible = tried.formula().accept(new Bounds(state.facts()));
            assertThat(values(tried, state)).as("in %s", state).allSatisfy(value -> within(possible, value, state));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exactNumbers")
    void what_is_said_to_be_possible_comes_about(Tried.OfNumber tried) {
        for (SmallState state : tried.states()) {
            Possible possible = tried.formula().accept(new Bounds(state.facts()));
            Set<Value> values = values(tried, state);
            if (values.stream().anyMatch(Value.Missing.class::isInstance)) {
                // something in it was said not to apply: SaidNotToApplyTest
                continue;
            }

            assertThat(possible.exact()).as("exact in %s", state).isTrue();
            assertThat(listed(possible.numbers())).as("in %s", state).isEqualTo(numbersOf(values));
            assertThat(possible.mayNotApply())
                    .as("may not apply in %s", state)
                    .isEqualTo(values.stream().anyMatch(Value.NotApplicable.class::isInstance));
            assertThat(possible.mayBeUndefined()).as("undefined in %s", state).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exactNumbers")
    void before_anything_is_answered_the_bounds_are_those_of_a_blank_form(Tried.OfNumber tried) {
        Facts blank = SmallState.BLANK.facts();

        Possible proved = tried.formula().accept(new Bounds(Facts.beforeAnything(blank.assessment())));

        assertThat(proved).isEqualTo(tried.formula().accept(new Bounds(blank)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void a_verdict_is_said_only_where_every_completion_has_it(Tried.OfCondition tried) {
        for (SmallState state : tried.states()) {
            Verdict now = tried.verdict(state.facts());
            if (now.isOpen()) {
                assertThat(now.open()).as("in %s", state).isSubsetOf(state.notAnswered());
                assertThat(now.mayStayOpen() || !now.open().isEmpty())
                        .as("in %s", state)
                        .isTrue();
            } else {
                assertThat(verdicts(tried, state)).as("in %s", state).containsOnly(now);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exactConditions")
    void a_verdict_is_left_open_only_where_it_can_go_either_way(Tried.OfCondition tried) {
        for (SmallState state : tried.states()) {
            Verdict now = tried.verdict(state.facts());
            Set<Verdict> later = verdicts(tried, state);
            if (later.stream().noneMatch(Verdict::isOpen)) {
                assertThat(now.isOpen()).as("in %s", state).isEqualTo(later.size() > 1);
            }
        }
    }

    private static Set<Value> values(Tried.OfNumber tried, SmallState state) {
        return state.completions(tried.items()).stream()
                .map(later -> plain(tried.value(later.facts())))
                .collect(Collectors.toSet());
    }

    private static Set<Verdict> verdicts(Tried.OfCondition tried, SmallState state) {
        return state.completions(tried.items()).stream()
                .map(later -> tried.verdict(later.facts()))
                .collect(Collectors.toSet());
    }

    /** Numbers of one size are one number, and one reason to have none is as good as another. */
    private static Value plain(Value value) {
        if (value instanceof Value.Known known) {
            return Value.of(plain(known.value()));
        }
        return value instanceof Value.Undefined ? new Value.Undefined("") : value;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static Set<BigDecimal> numbersOf(Set<Value> values) {
        return values.stream().flatMap(value -> value.number().stream()).collect(Collectors.toSet());
    }

    private static Set<BigDecimal> listed(Numbers numbers) {
        List<BigDecimal> values = ((Numbers.Listed) numbers).values();
        assertThat(values).isEqualTo(List.copyOf(new TreeSet<>(values)));
        return values.stream().map(EveryStateTest::plain).collect(Collectors.toCollection(HashSet::new));
    }

    private static void within(Possible possible, Value value, SmallState state) {
        if (value instanceof Value.Known known) {
            assertThat(holds(possible.numbers(), known.value()))
                    .as("%s in %s", value, possible)
                    .isTrue();
        } else if (value instanceof Value.NotApplicable) {
            assertThat(possible.mayNotApply()).as("%s may not apply", possible).isTrue();
        } else if (value instanceof Value.Missing missing) {
            assertThat(missing.items()).isSubsetOf(state.saidNotToApply());
        } else {
            assertThat(value).isInstanceOf(Value.Undefined.class);
            assertThat(possible.mayBeUndefined())
                    .as("%s may be undefined", possible)
                    .isTrue();
        }
    }

    private static boolean holds(Numbers numbers, BigDecimal number) {
        return numbers instanceof Numbers.Listed listed
                ? listed.values().stream().anyMatch(one -> one.compareTo(number) == 0)
                : numbers.lowest().compareTo(number) <= 0 && number.compareTo(numbers.highest()) <= 0;
    }
}
