package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.personcentred.assessment.answer.ItemId;

/** Finds what a formula comes to, together with its working. */
public final class Evaluation implements Expression.Visitor<Working.OfNumber> {
    /** A number that would need more digits than this has no value. */
    public static final int MOST_DIGITS = 34;

    private final Scope scope;

    /** Evaluates over these facts. */
    public Evaluation(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Working.OfNumber constant(Expression.Constant constant) {
        return leaf(constant, Value.of(constant.value()));
    }

    @Override
    public Working.OfNumber parameter(Expression.Parameter parameter) {
        return leaf(parameter, scope.parameter(parameter.name()).value());
    }

    @Override
    public Working.OfNumber number(Expression.Number number) {
        return leaf(number, scope.number(number.item()).value());
    }

    @Override
    public Working.OfNumber trials(Expression.Trials trials) {
        return leaf(trials, scope.trials(trials).value());
    }

    @Override
    public Working.OfNumber points(Expression.Points points) {
        Fact fact = scope.points(points.item());
        return new Working.OfNumber(points, fact.value(), fact.working());
    }

    @Override
    public Working.OfNumber highest(Expression.Highest highest) {
        Fact fact = scope.highest(highest.item());
        return new Working.OfNumber(highest, fact.value(), fact.working());
    }

    @Override
    public Working.OfNumber score(Expression.Score score) {
        Fact fact = scope.score(score.id());
        return new Working.OfNumber(score, fact.value(), fact.working());
    }

    @Override
    public Working.OfNumber combined(Expression.Combined combined) {
        List<Working> parts = new ArrayList<>(combined.terms().size());
        Value total = null;
        for (Expression term : combined.terms()) {
            Working.OfNumber part = term.accept(this);
            parts.add(part);
            total = total == null ? part.value() : kept(Value.combine(total, part.value(), folding(combined.by())));
        }
        if (combined.by() == Aggregate.MEAN && total instanceof Value.Known sum) {
            total = Value.of(Operator.DIVIDED_BY.of(sum.value(), BigDecimal.valueOf(parts.size())));
        }
        return new Working.OfNumber(combined, total, parts);
    }

    static BinaryOperator<BigDecimal> folding(Aggregate by) {
        return switch (by) {
            case SUM, MEAN -> BigDecimal::add;
            case LEAST -> BigDecimal::min;
            case GREATEST -> BigDecimal::max;
        };
    }

    @Override
    public Working.OfNumber arithmetic(Expression.Arithmetic arithmetic) {
        Working.OfNumber left = arithmetic.left().accept(this);
        Working.OfNumber right = arithmetic.right().accept(this);
        return new Working.OfNumber(arithmetic, result(arithmetic.operator(), left, right), List.of(left, right));
    }

    private static Value result(Operator operator, Working.OfNumber left, Working.OfNumber right) {
        boolean byZero = operator == Operator.DIVIDED_BY
                && right.value() instanceof Value.Known divisor
                && divisor.value().signum() == 0;
        return byZero
                ? new Value.Undefined("division by zero")
                : kept(Value.combine(left.value(), right.value(), operator::of));
    }

    private static Value kept(Value value) {
        if (!(value instanceof Value.Known known) || known.value().precision() <= MOST_DIGITS) {
            return value;
        }
        BigDecimal number = known.value().stripTrailingZeros();
        int digits = Math.max(number.precision(), Math.max(number.precision() - number.scale(), number.scale()));
        return digits <= MOST_DIGITS ? value : new Value.Undefined("a number with too many digits");
    }

    @Override
    public Working.OfNumber changed(Expression.Changed changed) {
        Working.OfNumber operand = changed.operand().accept(this);
        return new Working.OfNumber(changed, applied(changed.function(), operand.value()), List.of(operand));
    }

    private static Value applied(Function function, Value operand) {
        if (!(operand instanceof Value.Known known)) {
            return operand;
        }
        boolean noRoot =
                function instanceof Function.SquareRoot && known.value().signum() < 0;
        return noRoot
                ? new Value.Undefined("square root of a number below zero")
                : kept(Value.of(function.of(known.value())));
    }

    @Override
    public Working.OfNumber count(Expression.Count count) {
        Judgement judgement = new Judgement(scope);
        List<Working> parts = new ArrayList<>(count.conditions().size());
        Set<ItemId> open = new TreeSet<>();
        int met = 0;
        boolean settled = true;
        for (Condition condition : count.conditions()) {
            Working.OfCondition part = condition.accept(judgement);
            parts.add(part);
            met += part.verdict().isMet() ? 1 : 0;
            settled &= !part.verdict().isOpen();
            open.addAll(part.verdict().open());
        }
        Value value = settled ? Value.of(BigDecimal.valueOf(met)) : undecided(open);
        return new Working.OfNumber(count, value, parts);
    }

    private static Value undecided(Set<ItemId> open) {
        return open.isEmpty()
                ? new Value.Undefined("it rests on something that has no value")
                : new Value.Missing(open);
    }

    @Override
    public Working.OfNumber choose(Expression.If choice) {
        Working.OfCondition condition = choice.condition().accept(new Judgement(scope));
        if (!condition.verdict().isOpen()) {
            Expression taken = condition.verdict().isMet() ? choice.then() : choice.otherwise();
            Working.OfNumber branch = taken.accept(this);
            return new Working.OfNumber(choice, branch.value(), List.of(condition, branch));
        }
        Working.OfNumber then = choice.then().accept(this);
        Working.OfNumber otherwise = choice.otherwise().accept(this);
        boolean same = then.value() instanceof Value.Known a
                && otherwise.value() instanceof Value.Known b
                && a.value().compareTo(b.value()) == 0;
        Value value = same ? then.value() : openOn(condition.verdict(), then.value(), otherwise.value());
        return new Working.OfNumber(choice, value, List.of(condition, then, otherwise));
    }

    private static Value openOn(Verdict verdict, Value... branches) {
        Set<ItemId> open = verdict.open();
        for (Value branch : branches) {
            if (branch instanceof Value.Missing missing) {
                open = OpenItems.union(open, missing.items());
            }
        }
        return undecided(open);
    }

    @Override
    public Working.OfNumber only(Expression.Only only) {
        Working.OfCondition when = only.when().accept(new Judgement(scope));
        if (when.verdict().isNotMet()) {
            return new Working.OfNumber(only, new Value.NotApplicable(), List.of(when));
        }
        Working.OfNumber formula = only.formula().accept(this);
        Value value = when.verdict().isMet() ? formula.value() : openOn(when.verdict(), formula.value());
        return new Working.OfNumber(only, value, List.of(when, formula));
    }

    @Override
    public Working.OfNumber prorated(Expression.Prorated prorated) {
        List<Working> parts = new ArrayList<>(prorated.terms().size());
        Value all = Value.of(BigDecimal.ZERO);
        BigDecimal known = BigDecimal.ZERO;
        int answered = 0;
        // what does not apply is not missing: only a rule of its own puts it into a sum
        boolean applies = true;
        for (Expression term : prorated.terms()) {
            Working.OfNumber part = term.accept(this);
            parts.add(part);
            applies &= !(part.value() instanceof Value.NotApplicable) && !Itself.isSaidNotToApply(part.value(), scope);
            all = Value.combine(all, part.value(), BigDecimal::add);
            known = known.add(part.value().number().orElse(BigDecimal.ZERO));
            answered += part.value() instanceof Value.Known ? 1 : 0;
        }
        boolean scaled = all instanceof Value.Missing && applies && answered >= prorated.atLeast() && isTakenToStay();
        return new Working.OfNumber(prorated, scaled ? Value.of(scaled(prorated, known, answered)) : all, parts);
    }

    static BigDecimal scaled(Expression.Prorated prorated, BigDecimal known, int answered) {
        BigDecimal all = known.multiply(BigDecimal.valueOf(prorated.terms().size()));
        BigDecimal each = all.divide(BigDecimal.valueOf(answered), 30, RoundingMode.HALF_EVEN);
        return prorated.round().of(each);
    }

    @Override
    public Working.OfNumber treated(Expression.Treated treated) {
        Working.OfNumber term = treated.term().accept(this);
        boolean applies = term.value() instanceof Value.Missing missing
                && !Itself.isSaidNotToApply(missing, scope)
                && (treated.reason().isEmpty() ? isTakenToStay() : isGiven(treated, missing, scope));
        return applies ? new Working.OfNumber(treated, Value.of(treated.instead()), List.of(term)) : term;
    }

    /** Before anything is answered nothing is known to stay missing. */
    private boolean isTakenToStay() {
        return !scope.isBeforeAnything() && scope.staysBlank();
    }

    /** Whether the reason that a rule is for is given, and it is that alone which is in the way. */
    static boolean isGiven(Expression.Treated treated, Value.Missing missing, Scope scope) {
        return missing.items().equals(Set.of(treated.item()))
                && treated.reason()
                        .filter(reason -> scope.reasonIs(treated.item(), reason).isMet())
                        .isPresent();
    }

    @Override
    public Working.OfNumber lookup(Expression.Lookup lookup) {
        List<Working> parts = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        Value all = Value.of(BigDecimal.ZERO);
        for (Expression.Key key : lookup.keys()) {
            Value value = key instanceof Expression.Key.Number number
                    ? number(number, parts, keys)
                    : option(((Expression.Key.Option) key).item(), keys);
            all = Value.combine(all, value, BigDecimal::add);
        }
        Value found = all instanceof Value.Known
                ? lookup.table()
                        .find(keys)
                        .map(Value::of)
                        .orElseGet(() -> new Value.NotApplicable(lookup.table().noRow()))
                : all;
        return new Working.OfNumber(lookup, found, parts);
    }

    private Value number(Expression.Key.Number key, List<Working> parts, List<Object> keys) {
        Working.OfNumber part = key.formula().accept(this);
        parts.add(part);
        part.value().number().ifPresent(keys::add);
        return part.value();
    }

    /** Zero stands for any option that is known: only what is missing is of interest here. */
    private Value option(ItemId item, List<Object> keys) {
        Alternatives chosen = scope.alternatives(new Subject(Subject.Kind.ITEM, item.name()));
        if (!chosen.open().isEmpty()) {
            return new Value.Missing(chosen.open());
        }
        if (scope.saidNotToApply(item).isMet()) {
            return new Value.Missing(Set.of(item));
        }
        keys.addAll(chosen.possible());
        return chosen.possible().isEmpty() ? new Value.NotApplicable() : Value.of(BigDecimal.ZERO);
    }

    @Override
    public Working.OfNumber inRows(Expression.InRows inRows) {
        return new RowEvaluation(scope).evaluate(inRows);
    }

    @Override
    public Working.OfNumber unless(Expression.Unless unless) {
        Working.OfCondition when = unless.when().accept(new Judgement(scope));
        Working.OfNumber formula = unless.formula().accept(this);
        Value value = when.verdict().isOpen() ? openOn(when.verdict(), formula.value()) : formula.value();
        Value kept = when.verdict().isMet() ? new Value.Undefined(unless.say()) : value;
        return new Working.OfNumber(unless, kept, List.of(when, formula));
    }

    @Override
    public Working.OfNumber elapsed(Expression.Elapsed elapsed) {
        return leaf(elapsed, new ElapsedTime(scope).value(elapsed));
    }

    private static Working.OfNumber leaf(Expression what, Value value) {
        return new Working.OfNumber(what, value, List.of());
    }
}
