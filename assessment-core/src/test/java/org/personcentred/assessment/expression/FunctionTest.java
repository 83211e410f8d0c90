package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.unit.Unit;

class FunctionTest {
    private static final Function NEGATIVE = new Function.Negative();
    private static final Function ABSOLUTE = new Function.Absolute();
    private static final Function ROOT = new Function.SquareRoot();
    private static final Function UP = new Function.Rounded(0, RoundingMode.CEILING);
    private static final Function DOWN = new Function.Rounded(0, RoundingMode.FLOOR);
    private static final Function IN_METRES = new Function.Converted(Unit.read("cm"), Unit.read("m"));
    private static final Function HALF_UP = new Function.Rounded(1, RoundingMode.HALF_UP);

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(NEGATIVE, "2.5", "-2.5", "-"),
                Arguments.of(ABSOLUTE, "-2.5", "2.5", "abs"),
                Arguments.of(ROOT, "2", "1.4142135624", "sqrt"),
                Arguments.of(ROOT, "9", "3.0000000000", "sqrt"),
                Arguments.of(UP, "-2.5", "-2", "ceiling"),
                Arguments.of(UP, "2.1", "3", "ceiling"),
                Arguments.of(DOWN, "-2.5", "-3", "floor"),
                Arguments.of(HALF_UP, "2.25", "2.3", "round"),
                Arguments.of(HALF_UP, "-2.25", "-2.3", "round"),
                Arguments.of(IN_METRES, "2.5", "0.025", "in_unit"),
                Arguments.of(new Function.Power(0), "7", "1", "^"),
                Arguments.of(new Function.Power(2), "-3", "9", "^"),
                Arguments.of(new Function.Power(3), "-3", "-27", "^"));
    }

    @ParameterizedTest(name = "{3}({1}) = {2}")
    @MethodSource("results")
    void a_function_gives(Function function, BigDecimal operand, BigDecimal result, String word) {
        assertThat(function.of(operand)).isEqualTo(result);
        assertThat(function.word()).isEqualTo(word);
    }

    static Stream<Function> functions() {
        Stream<Function> powers = IntStream.rangeClosed(0, 9).mapToObj(Function.Power::new);
        return Stream.concat(Stream.of(NEGATIVE, ABSOLUTE, UP, DOWN, HALF_UP, IN_METRES), powers);
    }

    /** The power 0 never falls, and yet is not said to rise: bounds that take it to turn are wide and not wrong. */
    @ParameterizedTest
    @MethodSource("functions")
    void a_function_is_said_to_rise_just_where_it_never_falls(Function function) {
        List<BigDecimal> results = IntStream.rangeClosed(-30, 30)
                .mapToObj(tenths -> function.of(BigDecimal.valueOf(tenths, 1)))
                .toList();
        boolean neverFalls = IntStream.range(1, results.size())
                .allMatch(index -> results.get(index - 1).compareTo(results.get(index)) <= 0);

        assertThat(function.rises()).isEqualTo(neverFalls && !function.equals(new Function.Power(0)));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_root_rises(BigDecimal smaller, BigDecimal larger) {
        assertThat(ROOT.rises()).isTrue();
        assertThat(ROOT.of(smaller)).isLessThan(ROOT.of(larger));
    }

    static Stream<Arguments> roots() {
        return IntStream.range(0, 30)
                .mapToObj(tenths -> Arguments.of(BigDecimal.valueOf(tenths, 1), BigDecimal.valueOf(tenths + 1, 1)));
    }
}
