package org.personcentred.assessment.expression;

import java.util.List;

/** Has the units of what a condition compares looked at. */
final class UnitsIn implements Condition.Visitor<Void> {
    private final UnitOf numbers;

    UnitsIn(UnitOf numbers) {
        this.numbers = numbers;
    }

    private Void each(List<Condition> parts) {
        parts.forEach(part -> part.accept(this));
        return null;
    }

    @Override
    public Void literal(Condition.Literal literal) {
        return null;
    }

    @Override
    public Void parameter(Condition.Parameter parameter) {
        return null;
    }

    @Override
    public Void named(Condition.Named named) {
        return null;
    }

    @Override
    public Void comparison(Condition.Comparison comparison) {
        numbers.same(List.of(comparison.left(), comparison.right()));
        return null;
    }

    @Override
    public Void oneOf(Condition.OneOf oneOf) {
        return null;
    }

    @Override
    public Void includes(Condition.Includes includes) {
        return null;
    }

    @Override
    public Void answered(Condition.Answered answered) {
        return null;
    }

    @Override
    public Void reasonIs(Condition.ReasonIs reasonIs) {
        return null;
    }

    @Override
    public Void and(Condition.And and) {
        return each(and.parts());
    }

    @Override
    public Void or(Condition.Or or) {
        return each(or.parts());
    }

    @Override
    public Void anyKnown(Condition.AnyKnown anyKnown) {
        return each(anyKnown.parts());
    }

    @Override
    public Void inRows(Condition.InRows inRows) {
        return inRows.each().get(0).accept(this);
    }

    @Override
    public Void not(Condition.Not not) {
        return not.condition().accept(this);
    }
}
