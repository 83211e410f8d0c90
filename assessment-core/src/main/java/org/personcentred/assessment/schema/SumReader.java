package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.expression.Aggregate;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Function;

/** Reads a formula as a {@link Sum}; nothing where it is none, as with a mean, a largest or a product of answers. */
record SumReader(Map<String, Expression> formulas) implements Expression.Visitor<Optional<Sum>> {

    @Override
    public Optional<Sum> constant(Expression.Constant constant) {
        return Optional.of(Sum.of(constant.value()));
    }

    @Override
    public Optional<Sum> parameter(Expression.Parameter parameter) {
        // what a host may change cannot be in the schema of a version
        return Optional.empty();
    }

    @Override
    public Optional<Sum> number(Expression.Number number) {
        return Optional.of(Sum.of(new Leaf.Number(number.item())));
    }

    @Override
    public Optional<Sum> trials(Expression.Trials trials) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> points(Expression.Points points) {
        return Optional.of(Sum.of(new Leaf.Points(points.item())));
    }

    @Override
    public Optional<Sum> highest(Expression.Highest highest) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> score(Expression.Score score) {
        // what another assessment within this one comes to has its answers elsewhere
        return Optional.ofNullable(formulas.get(score.id())).flatMap(own -> own.accept(this));
    }

    @Override
    public Optional<Sum> combined(Expression.Combined combined) {
        if (combined.by() != Aggregate.SUM) {
            return Optional.empty();
        }
        Optional<Sum> total = Optional.of(Sum.of(BigDecimal.ZERO));
        for (Expression term : combined.terms()) {
            total = plus(total, term.accept(this));
        }
        return total;
    }

    @Override
    public Optional<Sum> arithmetic(Expression.Arithmetic arithmetic) {
        Optional<Sum> left = arithmetic.left().accept(this);
        Optional<Sum> right = arithmetic.right().accept(this);
        return switch (arithmetic.operator()) {
            case PLUS -> plus(left, right);
            case MINUS -> plus(left, negative(right));
            case TIMES -> left.flatMap(one -> right.flatMap(other -> product(one, other)));
            case DIVIDED_BY -> Optional.empty();
        };
    }

    static Optional<Sum> plus(Optional<Sum> left, Optional<Sum> right) {
        return left.flatMap(one -> right.map(one::plus));
    }

    static Optional<Sum> negative(Optional<Sum> sum) {
        return sum.map(value -> value.times(BigDecimal.ONE.negate()));
    }

    private static Optional<Sum> product(Sum one, Sum other) {
        if (one.terms().isEmpty()) {
            return Optional.of(other.times(one.constant()));
        }
        return other.terms().isEmpty() ? Optional.of(one.times(other.constant())) : Optional.empty();
    }

    @Override
    public Optional<Sum> changed(Expression.Changed changed) {
        boolean negative = changed.function() instanceof Function.Negative;
        return negative ? negative(changed.operand().accept(this)) : Optional.empty();
    }

    @Override
    public Optional<Sum> count(Expression.Count count) {
        Sum total = Sum.of(BigDecimal.ZERO);
        for (Condition condition : count.conditions()) {
            total = total.plus(Sum.of(new Leaf.Holds(condition)));
        }
        return Optional.of(total);
    }

    @Override
    public Optional<Sum> choose(Expression.If choice) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> only(Expression.Only only) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> prorated(Expression.Prorated prorated) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> treated(Expression.Treated treated) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> lookup(Expression.Lookup lookup) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> inRows(Expression.InRows inRows) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> unless(Expression.Unless unless) {
        return Optional.empty();
    }

    @Override
    public Optional<Sum> elapsed(Expression.Elapsed elapsed) {
        // a schema cannot count days
        return Optional.empty();
    }
}
