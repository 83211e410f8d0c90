package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.unit.Unit;

/**
 * Finds the unit of a formula, and the places where it takes together what cannot be. A number written down, a setting
 * without a unit and a value of a table are in whatever unit stands beside them; alone they have none.
 */
public final class UnitOf implements Expression.Visitor<Optional<Unit>> {
    private final NamedUnits units;
    private final List<UnitClash> clashes = new ArrayList<>();
    private final UnitsIn conditions = new UnitsIn(this);

    private UnitOf(NamedUnits units) {
        this.units = units;
    }

    /**
     * The unit of a formula; nothing where it would be in any.
     *
     * @param units the unit of each name
     */
    public static Optional<Unit> formula(Expression formula, NamedUnits units) {
        return formula.accept(new UnitOf(units));
    }

    /** What a formula adds or compares although it is in different units. */
    public static List<UnitClash> clashes(Expression formula, NamedUnits units) {
        UnitOf visitor = new UnitOf(units);
        formula.accept(visitor);
        return visitor.clashes;
    }

    /** What a condition adds or compares although it is in different units. */
    public static List<UnitClash> clashes(Condition condition, NamedUnits units) {
        UnitOf visitor = new UnitOf(units);
        condition.accept(visitor.conditions);
        return visitor.clashes;
    }

    /** The one unit of all of these; each that differs from the first with a unit is a clash. */
    Optional<Unit> same(List<Expression> parts) {
        Optional<Unit> unit = Optional.empty();
        Expression first = parts.get(0);
        for (Expression part : parts) {
            Optional<Unit> own = part.accept(this);
            if (unit.isEmpty() && own.isPresent()) {
                first = part;
                unit = own;
            } else if (own.isPresent() && !own.get().isSame(unit.get())) {
                clashes.add(new UnitClash(first, unit.get(), part, own.get()));
            }
        }
        return unit;
    }

    private Optional<Unit> named(String name) {
        return units.unit(name);
    }

    private Optional<Unit> answer(ItemId item) {
        return named(item.name());
    }

    @Override
    public Optional<Unit> constant(Expression.Constant constant) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> parameter(Expression.Parameter parameter) {
        return named(parameter.name());
    }

    @Override
    public Optional<Unit> number(Expression.Number number) {
        return answer(number.item());
    }

    @Override
    public Optional<Unit> trials(Expression.Trials trials) {
        return answer(trials.item());
    }

    @Override
    public Optional<Unit> points(Expression.Points points) {
        return Optional.of(Unit.NONE);
    }

    @Override
    public Optional<Unit> highest(Expression.Highest highest) {
        return Optional.of(Unit.NONE);
    }

    @Override
    public Optional<Unit> score(Expression.Score score) {
        return named(score.id());
    }

    @Override
    public Optional<Unit> combined(Expression.Combined combined) {
        return same(combined.terms());
    }

    @Override
    public Optional<Unit> arithmetic(Expression.Arithmetic arithmetic) {
        return switch (arithmetic.operator()) {
            case PLUS, MINUS -> same(List.of(arithmetic.left(), arithmetic.right()));
            case TIMES -> product(arithmetic, Unit::times);
            case DIVIDED_BY -> product(arithmetic, Unit::over);
        };
    }

    private Optional<Unit> product(Expression.Arithmetic arithmetic, BinaryOperator<Unit> operation) {
        Optional<Unit> left = arithmetic.left().accept(this);
        Optional<Unit> right = arithmetic.right().accept(this);
        return left.isEmpty() && right.isEmpty()
                ? Optional.empty()
                : Optional.of(operation.apply(left.orElse(Unit.NONE), right.orElse(Unit.NONE)));
    }

    /** The rows differ in their answers only, so that the first stands for all. */
    @Override
    public Optional<Unit> inRows(Expression.InRows inRows) {
        return inRows.each().get(0).accept(this);
    }

    /** A unit that has no root gives one of its own, which nothing fits. */
    @Override
    public Optional<Unit> changed(Expression.Changed changed) {
        Optional<Unit> operand = changed.operand().accept(this);
        Function function = changed.function();
        if (function instanceof Function.Power power) {
            return operand.map(unit -> unit.power(power.exponent()));
        }
        if (function instanceof Function.SquareRoot) {
            return operand.map(unit -> unit.root().orElseGet(() -> Unit.own("sqrt(" + unit + ")")));
        }
        return function instanceof Function.Converted converted ? Optional.of(converted.to()) : operand;
    }

    @Override
    public Optional<Unit> count(Expression.Count count) {
        count.conditions().forEach(condition -> condition.accept(conditions));
        return Optional.of(Unit.NONE);
    }

    @Override
    public Optional<Unit> choose(Expression.If choice) {
        choice.condition().accept(conditions);
        return same(List.of(choice.then(), choice.otherwise()));
    }

    @Override
    public Optional<Unit> only(Expression.Only only) {
        only.when().accept(conditions);
        return only.formula().accept(this);
    }

    @Override
    public Optional<Unit> prorated(Expression.Prorated prorated) {
        return same(prorated.terms());
    }

    @Override
    public Optional<Unit> treated(Expression.Treated treated) {
        return treated.term().accept(this);
    }

    @Override
    public Optional<Unit> lookup(Expression.Lookup lookup) {
        for (Expression.Key key : lookup.keys()) {
            if (key instanceof Expression.Key.Number number) {
                number.formula().accept(this);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Unit> unless(Expression.Unless unless) {
        unless.when().accept(conditions);
        return unless.formula().accept(this);
    }

    @Override
    public Optional<Unit> elapsed(Expression.Elapsed elapsed) {
        return Optional.of(elapsed.interval().unit());
    }
}
