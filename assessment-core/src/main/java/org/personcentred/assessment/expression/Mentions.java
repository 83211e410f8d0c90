package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * Where a formula or a condition asks which side of a number something lies, whether an option is ticked, what an answer
 * counts, whether there is one, and what has to hold together.
 */
public final class Mentions implements Expression.Visitor<Void>, Condition.Visitor<Void> {
    private final List<Condition.Comparison> comparisons = new ArrayList<>();
    private final List<Condition.Includes> ticks = new ArrayList<>();
    private final List<LookedUpWhere> lookups = new ArrayList<>();
    private final List<Condition> known = new ArrayList<>();
    private final Set<ItemId> counted = new LinkedHashSet<>();
    private final Set<ItemId> answered = new LinkedHashSet<>();
    private final List<Condition.And> together = new ArrayList<>();
    private final List<Expression> policies = new ArrayList<>();

    /** Adds those of a formula. */
    public void of(Expression formula) {
        formula.accept(this);
    }

    /** Adds those of a condition. */
    public void of(Condition condition) {
        condition.accept(this);
    }

    /** Each comparison, in the order of the formulas. */
    public List<Condition.Comparison> comparisons() {
        return Collections.unmodifiableList(comparisons);
    }

    /** Each option that is asked for. */
    public List<Condition.Includes> ticks() {
        return Collections.unmodifiableList(ticks);
    }

    /**
     * A value that is looked up.
     *
     * @param lookup what is looked up
     * @param known  what holds wherever that is worked out
     */
    public record LookedUpWhere(Expression.Lookup lookup, List<Condition> known) {
        public LookedUpWhere {
            known = List.copyOf(known);
        }
    }

    /** Each value that is looked up. */
    public List<Expression.Lookup> lookups() {
        return lookups.stream().map(LookedUpWhere::lookup).toList();
    }

    /** Each of them with what holds where it is worked out. */
    public List<LookedUpWhere> lookupsWhere() {
        return Collections.unmodifiableList(lookups);
    }

    /** Each item of which the points are read, and not only what was answered. */
    public Set<ItemId> counted() {
        return Collections.unmodifiableSet(counted);
    }

    /** Each item of which it is asked whether the form holds an answer, or why it does not. */
    public Set<ItemId> answered() {
        return Collections.unmodifiableSet(answered);
    }

    /** Conditions that have to hold together, wherever there are such. */
    public List<Condition.And> together() {
        return Collections.unmodifiableList(together);
    }

    /** Each rule by which what is missing counts something: scaling up, and what stands for a question that is open. */
    public List<Expression> policies() {
        return Collections.unmodifiableList(policies);
    }

    private Void all(List<Expression> formulas) {
        formulas.forEach(this::of);
        return null;
    }

    private Void each(List<Condition> conditions) {
        conditions.forEach(this::of);
        return null;
    }

    private Void where(Condition condition, Expression formula) {
        known.add(condition);
        formula.accept(this);
        known.remove(known.size() - 1);
        return null;
    }

    @Override
    public Void constant(Expression.Constant constant) {
        return null;
    }

    @Override
    public Void parameter(Expression.Parameter parameter) {
        return null;
    }

    @Override
    public Void number(Expression.Number number) {
        return null;
    }

    @Override
    public Void trials(Expression.Trials trials) {
        return null;
    }

    @Override
    public Void points(Expression.Points points) {
        counted.add(points.item());
        return null;
    }

    @Override
    public Void highest(Expression.Highest highest) {
        counted.add(highest.item());
        return null;
    }

    @Override
    public Void score(Expression.Score score) {
        return null;
    }

    @Override
    public Void combined(Expression.Combined combined) {
        return all(combined.terms());
    }

    /** A division asks whether its divisor is zero. */
    @Override
    public Void arithmetic(Expression.Arithmetic arithmetic) {
        if (arithmetic.operator() == Operator.DIVIDED_BY) {
            Expression zero = new Expression.Constant(BigDecimal.ZERO);
            comparisons.add(new Condition.Comparison(arithmetic.right(), Relation.EQUAL, zero));
        }
        return all(List.of(arithmetic.left(), arithmetic.right()));
    }

    @Override
    public Void changed(Expression.Changed changed) {
        return changed.operand().accept(this);
    }

    @Override
    public Void count(Expression.Count count) {
        return each(count.conditions());
    }

    @Override
    public Void choose(Expression.If choice) {
        where(new Condition.Not(choice.condition()), choice.otherwise());
        of(choice.condition());
        return where(choice.condition(), choice.then());
    }

    @Override
    public Void only(Expression.Only only) {
        of(only.when());
        return where(only.when(), only.formula());
    }

    @Override
    public Void prorated(Expression.Prorated prorated) {
        policies.add(prorated);
        return all(prorated.terms());
    }

    @Override
    public Void treated(Expression.Treated treated) {
        policies.add(treated);
        return treated.term().accept(this);
    }

    @Override
    public Void unless(Expression.Unless unless) {
        of(unless.when());
        return where(new Condition.Not(unless.when()), unless.formula());
    }

    @Override
    public Void lookup(Expression.Lookup lookup) {
        lookups.add(new LookedUpWhere(lookup, known));
        lookup.keys().stream()
                .filter(Expression.Key.Number.class::isInstance)
                .forEach(key -> of(((Expression.Key.Number) key).formula()));
        return null;
    }

    @Override
    public Void inRows(Expression.InRows inRows) {
        return all(inRows.each());
    }

    @Override
    public Void elapsed(Expression.Elapsed elapsed) {
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
        comparisons.add(comparison);
        return all(List.of(comparison.left(), comparison.right()));
    }

    @Override
    public Void oneOf(Condition.OneOf oneOf) {
        return null;
    }

    @Override
    public Void includes(Condition.Includes includes) {
        ticks.add(includes);
        return null;
    }

    @Override
    public Void answered(Condition.Answered answers) {
        answered.add(answers.item());
        return null;
    }

    @Override
    public Void reasonIs(Condition.ReasonIs reasonIs) {
        answered.add(reasonIs.item());
        return null;
    }

    @Override
    public Void and(Condition.And and) {
        together.add(and);
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
        return each(inRows.each());
    }

    @Override
    public Void not(Condition.Not not) {
        return not.condition().accept(this);
    }
}
