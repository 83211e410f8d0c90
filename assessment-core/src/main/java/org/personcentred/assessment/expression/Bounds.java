package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;

/**
 * Finds everything a formula can still come to, over all the ways the open questions can be answered.
 *
 * <p>Over no answers at all it proves what a definition claims; over some, it says what is still possible. Sums of
 * independent items are exact. Where one open item is read twice the result may be wider than the truth, never
 * narrower, and {@link Possible#exact()} says so.
 */
public final class Bounds implements Expression.Visitor<Possible> {
    private final Scope scope;
    private final Known known;

    /** Finds bounds over these facts. */
    public Bounds(Scope scope) {
        this(scope, Known.NOTHING);
    }

    private Bounds(Scope scope, Known known) {
        this.scope = scope;
        this.known = known;
    }

    /** The same where a condition holds. */
    public Bounds where(Condition condition) {
        return new Bounds(scope, known.where(condition, this));
    }

    /** The same where a condition is known not to hold. */
    public Bounds whereNot(Condition condition) {
        return new Bounds(scope, known.whereNot(condition, this));
    }

    /** What two formulas can be to each other. */
    Compared compared(Condition.Comparison comparison) {
        return new Compared(
                Itself.side(comparison.left(), this, scope),
                comparison.relation(),
                Itself.side(comparison.right(), this, scope));
    }

    /** What a part of the formula can be, where what is known of it holds. */
    public Possible of(Expression part) {
        return narrowed(part, part.accept(this));
    }

    /** What is left of what a part of the formula can be, where what is known of it holds. */
    Possible narrowed(Expression part, Possible possible) {
        return known.of(part, possible);
    }

    /** The condition that a name stands for; where it is one of another assessment, just the name. */
    Condition meant(Condition.Named named) {
        return scope.named(named.id()).what();
    }

    @Override
    public Possible constant(Expression.Constant constant) {
        return Possible.of(constant.value());
    }

    @Override
    public Possible parameter(Expression.Parameter parameter) {
        return scope.parameter(parameter.name()).possible();
    }

    @Override
    public Possible number(Expression.Number number) {
        return scope.number(number.item()).possible();
    }

    @Override
    public Possible trials(Expression.Trials trials) {
        return scope.trials(trials).possible();
    }

    @Override
    public Possible points(Expression.Points points) {
        return scope.points(points.item()).possible();
    }

    @Override
    public Possible highest(Expression.Highest highest) {
        return scope.highest(highest.item()).possible();
    }

    @Override
    public Possible score(Expression.Score score) {
        return scope.score(score.id()).possible();
    }

    @Override
    public Possible combined(Expression.Combined combined) {
        BinaryOperator<BigDecimal> folding = Evaluation.folding(combined.by());
        Possible total = combined.terms().stream()
                .map(this::of)
                .reduce((left, right) ->
                        kept(left.combined(right, left.numbers().with(right.numbers(), folding))))
                .orElseThrow();
        if (combined.by() != Aggregate.MEAN) {
            return total;
        }
        BigDecimal terms = BigDecimal.valueOf(combined.terms().size());
        return total.withNumbers(total.numbers().map(sum -> Operator.DIVIDED_BY.of(sum, terms)), true);
    }

    @Override
    public Possible arithmetic(Expression.Arithmetic arithmetic) {
        Possible left = of(arithmetic.left());
        Possible right = of(arithmetic.right());
        return arithmetic.operator() == Operator.DIVIDED_BY && right.numbers().mayBeZero()
                ? divided(left, right, known.isNotZero(arithmetic.right()))
                : kept(left.combined(right, left.numbers().with(right.numbers(), arithmetic.operator()::of)));
    }

    /** A division has values on both sides of a divisor of zero, and none there. */
    private static Possible divided(Possible left, Possible right, boolean neverByZero) {
        Numbers values = Stream.of(Relation.LESS, Relation.MORE)
                .map(side -> right.numbers().where(side, BigDecimal.ZERO))
                .map(divisors -> left.numbers().with(divisors, Operator.DIVIDED_BY::of))
                .reduce(Numbers.NONE, Numbers::or);
        Possible made = left.combined(right, values);
        Possible found = kept(made.withNumbers(values, right.numbers() instanceof Numbers.Listed));
        return neverByZero ? found : found.orUndefined();
    }

    /** A number with more digits than are worked with has no value. */
    static Possible kept(Possible possible) {
        return possible.numbers().digits() <= Evaluation.MOST_DIGITS
                ? possible
                : possible.withNumbers(Numbers.WITHOUT_LIMIT, false).orUndefined();
    }

    @Override
    public Possible changed(Expression.Changed changed) {
        Possible operand = of(changed.operand());
        Function function = changed.function();
        if (operand.numbers().isEmpty()) {
            return operand;
        }
        if (function instanceof Function.SquareRoot
                && operand.numbers().lowest().signum() < 0) {
            Numbers roots =
                    operand.numbers().where(Relation.AT_LEAST, BigDecimal.ZERO).map(function::of);
            return operand.withNumbers(roots, operand.numbers() instanceof Numbers.Listed)
                    .orUndefined();
        }
        boolean turns = !function.rises() && !(function instanceof Function.Negative);
        if (turns && operand.numbers() instanceof Numbers.Between between && between.mayBeZero()) {
            Numbers ends = between.map(function::of);
            return kept(
                    operand.withNumbers(new Numbers.Between(BigDecimal.ZERO, ends.highest(), ends.places()), false));
        }
        return kept(operand.withNumbers(operand.numbers().map(function::of), true));
    }

    @Override
    public Possible count(Expression.Count count) {
        Judgement judgement = new Judgement(scope);
        Possible total = Possible.of(BigDecimal.ZERO);
        for (Condition condition : count.conditions()) {
            Verdict verdict = condition.accept(judgement).verdict();
            Possible one = verdict.isOpen() ? either(condition, verdict) : Possible.of(oneIf(verdict.isMet()));
            total = total.combined(one, total.numbers().with(one.numbers(), BigDecimal::add));
        }
        return total;
    }

    private Possible either(Condition condition, Verdict verdict) {
        Numbers zeroOrOne = Numbers.of(BigDecimal.ZERO).or(Numbers.of(BigDecimal.ONE));
        return new Possible(zeroOrOne, isTight(condition, verdict), false, verdict.mayStayOpen(), verdict.open());
    }

    private boolean isTight(Condition condition, Verdict verdict) {
        return !verdict.mayStayOpen() && condition.accept(new IsTight(this, verdict.open()));
    }

    private static BigDecimal oneIf(boolean met) {
        return met ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    public Possible choose(Expression.If choice) {
        Verdict verdict = choice.condition().accept(new Judgement(scope)).verdict();
        if (!verdict.isOpen()) {
            return of(verdict.isMet() ? choice.then() : choice.otherwise());
        }
        Possible then = where(choice.condition()).of(choice.then());
        Possible otherwise = whereNot(choice.condition()).of(choice.otherwise());
        // as in an evaluation: what comes to the same either way does not wait for the condition
        return then.isTheSameNumberAs(otherwise) ? then : branched(choice.condition(), verdict, then, otherwise);
    }

    @Override
    public Possible only(Expression.Only only) {
        Verdict verdict = only.when().accept(new Judgement(scope)).verdict();
        if (verdict.isNotMet()) {
            return Possible.NOT_APPLICABLE;
        }
        Possible formula = where(only.when()).of(only.formula());
        return verdict.isMet() ? formula : branched(only.when(), verdict, formula, Possible.NOT_APPLICABLE);
    }

    @Override
    public Possible prorated(Expression.Prorated prorated) {
        Possible sum = combined(new Expression.Combined(Aggregate.SUM, prorated.terms()));
        List<Value> values = prorated.terms().stream().map(this::value).toList();
        boolean never =
                values.stream().anyMatch(value -> value instanceof Value.Undefined || Itself.isOut(value, scope));
        return never ? sum : new ScaledUp(prorated, values, possible(prorated.terms())).or(sum);
    }

    private Value value(Expression formula) {
        return formula.accept(new Evaluation(scope)).value();
    }

    private List<Possible> possible(List<Expression> terms) {
        return terms.stream().map(this::of).toList();
    }

    @Override
    public Possible treated(Expression.Treated treated) {
        Possible term = of(treated.term());
        boolean answered =
                treated.reason().isPresent() && scope.answered(treated.item()).isMet();
        if (answered || !(value(treated.term()) instanceof Value.Missing missing)) {
            return term;
        }
        // a reason that was given is settled; a blank may still be given it, or be answered
        return Evaluation.isGiven(treated, missing, scope)
                ? Possible.of(treated.instead())
                : term.withNumbers(term.numbers().or(Numbers.of(treated.instead())), true);
    }

    @Override
    public Possible lookup(Expression.Lookup lookup) {
        return new LookedUp(this, scope).possible(lookup);
    }

    @Override
    public Possible inRows(Expression.InRows inRows) {
        return new RowBounds(scope, this).of(inRows);
    }

    @Override
    public Possible unless(Expression.Unless unless) {
        Verdict verdict = unless.when().accept(new Judgement(scope)).verdict();
        if (verdict.isMet()) {
            return Possible.UNDEFINED;
        }
        Possible formula = whereNot(unless.when()).of(unless.formula());
        if (verdict.isNotMet()) {
            return formula;
        }
        Possible guarded = branched(unless.when(), verdict, formula, Possible.UNDEFINED);
        return formula.exact() && takesAwayOnly(unless)
                ? new Possible(formula.numbers(), true, guarded.mayNotApply(), true, guarded.reads())
                : guarded;
    }

    /** Whether a guard does no more to a formula than to take numbers away from a part that can be each of its own. */
    private boolean takesAwayOnly(Expression.Unless unless) {
        Known guard = Known.NOTHING.whereNot(unless.when(), this);
        return guard.only(unless.when(), this)
                .map(part -> part.accept(this))
                .filter(part -> part.exact() && !part.reads().isEmpty())
                .filter(part -> Collections.disjoint(
                        part.reads(),
                        new Bounds(scope, guard.hiding()).of(unless.formula()).reads()))
                .isPresent();
    }

    @Override
    public Possible elapsed(Expression.Elapsed elapsed) {
        return new ElapsedTime(scope).possible(elapsed);
    }

    /** Exact only where the condition and the branches read different items, so that each can go with each. */
    private Possible branched(Condition condition, Verdict verdict, Possible one, Possible other) {
        Set<ItemId> branches = new HashSet<>(one.reads());
        branches.addAll(other.reads());
        boolean free = isTight(condition, verdict) && Collections.disjoint(branches, verdict.open());
        Possible joined = one.or(other, free, verdict.open());
        return new Possible(
                joined.numbers(),
                joined.exact(),
                joined.mayNotApply(),
                joined.mayBeUndefined() || verdict.mayStayOpen(),
                joined.reads());
    }
}
