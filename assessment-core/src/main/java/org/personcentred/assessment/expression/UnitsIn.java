package org.personcentred.assessment.expression;

import java.util.List;

/** Has the units of what a condition compares looked at. */
final class UnitsIn implements Condition.Visitor<Void> {
    private final UnitOf numbers;

    UnitsIn(UnitOf numbers) {
        this.numbers = numbers;
    }

    private void each(List<Condition> parts) {
        parts.forEach(part -> part.accept(this));
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
        each(and.parts());
        return null;
    }

    @Override
    public Void or(Condition.Or or) {
        each(or.parts());
        return null;
    }

    @Override
    public Void anyKnown(Condition.AnyKnown anyKnown) {
        each(anyKnown.parts());
        return null;
    }

    @Override
    public Void inRows(Condition.InRows inRows) {
        inRows.each().get(0).accept(this);
        return null;
    }

    @Override
    public Void not(Condition.Not not) {
        not.condition().accept(this);
        return null;
    }
}
