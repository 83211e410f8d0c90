package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.unit.Unit;

/** In which unit a formula is, and where it adds or compares two that do not fit. */
class UnitOfTest {
    private static final Map<String, String> UNITS =
            Map.of("walk", "s", "falls", "1", "cut", "min", "total", "kg", "q1", "1", "weight", "kg");

    private static Optional<Unit> unit(String name) {
        return Optional.ofNullable(UNITS.get(name)).map(unit -> unit.equals("1") ? Unit.NONE : Unit.read(unit));
    }

    private static Optional<Unit> of(Expression formula) {
        return UnitOf.formula(formula, UnitOfTest::unit);
    }

    private static String written(Expression formula) {
        return of(formula)
                .map(unit -> unit.equals(Unit.NONE) ? "none" : unit.toString())
                .orElse("any");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | any",
                "cut | min",
                "falls | none",
                "min(walk) | s",
                "mean(walk) | s",
                "points(q1) | none",
                "highest(aids) | none",
                "total | kg",
                "sum(total, 1) | kg",
                "max(1, total) | kg",
                "total + total | kg",
                "1 + total | kg",
                "total - 1 | kg",
                "2 * 3 | any",
                "2 * total | kg",
                "total * 2 | kg",
                "total / total | none",
                "-total | kg",
                "abs(total) | kg",
                "round(total, 1) | kg",
                "in_unit(min(walk), 'min') | min",
                "count(falls > 1) | none",
                "if(severe, total, 1) | kg",
                "if(severe, 1, 2) | any",
                "lookup(worth, blackout, falls) | any",
            })
    void a_formula_is_in_the_unit_of_what_it_is_made_of(String formula, String unit) {
        assertThat(written(FallsNames.number(formula))).isEqualTo(unit);
    }

    @Test
    void powers_roots_and_products_have_units_of_their_own() {
        assertThat(of(FallsNames.number("total ^ 2")).orElseThrow().isSame(Unit.read("kg2")))
                .isTrue();
        assertThat(of(FallsNames.number("total * total")).orElseThrow().isSame(Unit.read("kg2")))
                .isTrue();
        assertThat(of(FallsNames.number("sqrt(total * total)")).orElseThrow().isSame(Unit.read("kg")))
                .isTrue();
        assertThat(of(FallsNames.number("sqrt(total)")).orElseThrow().isSame(Unit.read("kg")))
                .isFalse();
        assertThat(of(FallsNames.number("total / cut")).orElseThrow().isSame(Unit.read("kg/min")))
                .isTrue();
        assertThat(of(FallsNames.number("1 / cut")).orElseThrow().isSame(Unit.read("/min")))
                .isTrue();
    }

    @Test
    void what_stands_around_a_formula_leaves_its_unit_alone() {
        Expression total = FallsNames.number("total");
        Condition never = FallsNames.condition("falls > 100");
        Function.Rounded whole = new Function.Rounded(0, RoundingMode.HALF_UP);

        assertThat(written(new Expression.Only(never, total))).isEqualTo("kg");
        assertThat(written(new Expression.Unless(never, "why", total))).isEqualTo("kg");
        assertThat(written(new Expression.Prorated(List.of(total, total), 1, whole)))
                .isEqualTo("kg");
        assertThat(written(new Expression.Treated(
                        total, new ItemId("falls"), Optional.empty(), BigDecimal.ZERO, "treat_as")))
                .isEqualTo("kg");
        assertThat(written(new Expression.InRows(Aggregate.SUM, new ItemId("goals"), List.of(total, total))))
                .isEqualTo("kg");
        assertThat(written(new Expression.Elapsed(
                        Interval.YEARS, new Moment.Answered(new ItemId("born")), new Moment.Completion())))
                .isEqualTo("a");
        assertThat(written(new Expression.Trials(new ItemId("walk"), Optional.empty(), Take.LOWEST)))
                .isEqualTo("s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "total + cut",
                "min(total, 1, cut)",
                "sum(1, total, cut)",
                "count(total > cut)",
                "if(total > cut, 1, 2)",
                "if(severe, total, cut)",
                "lookup(worth, blackout, total + cut)",
                "-(total + cut)",
                "total * (total + cut)",
            })
    void two_units_that_do_not_fit_are_one_clash(String formula) {
        List<UnitClash> clashes = UnitOf.clashes(FallsNames.number(formula), UnitOfTest::unit);

        assertThat(clashes).hasSize(1);
        assertThat(clashes.get(0).leftUnit()).isEqualTo(Unit.read("kg"));
        assertThat(clashes.get(0).rightUnit()).isEqualTo(Unit.read("min"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "total > cut",
                "not (total > cut)",
                "falls > 1 and total > cut",
                "falls > 1 or total > cut",
                "any_known(falls > 1, total > cut)",
            })
    void a_condition_has_a_clash_wherever_it_compares(String condition) {
        assertThat(UnitOf.clashes(FallsNames.condition(condition), UnitOfTest::unit))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"total > 5", "total + total > total", "falls > points(q1)", "cut / cut > 1"})
    void what_fits_is_no_clash(String condition) {
        assertThat(UnitOf.clashes(FallsNames.condition(condition), UnitOfTest::unit))
                .isEmpty();
    }

    @Test
    void what_is_wrong_in_a_condition_around_a_formula_is_found_too() {
        Condition mixed = FallsNames.condition("total > cut");
        Expression total = FallsNames.number("total");
        Condition inRows = new Condition.InRows(true, new ItemId("goals"), List.of(mixed, mixed));

        assertThat(UnitOf.clashes(new Expression.Only(mixed, total), UnitOfTest::unit))
                .hasSize(1);
        assertThat(UnitOf.clashes(new Expression.Unless(mixed, "why", total), UnitOfTest::unit))
                .hasSize(1);
        assertThat(UnitOf.clashes(inRows, UnitOfTest::unit)).hasSize(1);
    }
}
