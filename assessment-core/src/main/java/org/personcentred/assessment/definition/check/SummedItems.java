package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.expression.Aggregate;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Moment;
import org.personcentred.assessment.expression.Normal;
import org.personcentred.assessment.expression.Operator;

/**
 * Finds the items and scores that a formula adds up although they are not always asked. Where {@code if}, or the condition
 * of the score, says the very condition on which an item is asked, the author has thought of it. So has who says what its
 * points are where it is not asked, as far as that goes.
 */
final class SummedItems implements Expression.Visitor<Void> {
    private final Assessment assessment;
    private final Map<ItemId, Summed> found = new LinkedHashMap<>();
    private final List<Condition> known = new ArrayList<>();
    private boolean summed;
    private Optional<Expression> outer = Optional.empty();

    /**
     * Where the formula reads an item or a score that is not always there.
     *
     * @param part    what is read
     * @param when    on which condition there is one
     * @param instead where else it counts something, by {@code ifNotAsked}
     * @param known   what holds wherever it is read
     */
    record Summed(Expression part, Condition when, Optional<Condition> instead, List<Condition> known) {
        Summed {
            known = List.copyOf(known);
        }
    }

    private SummedItems(Assessment assessment) {
        this.assessment = assessment;
    }

    static Map<ItemId, Summed> of(Expression formula, Assessment assessment) {
        SummedItems items = new SummedItems(assessment);
        formula.accept(items);
        return items.found;
    }

    private Void leaf(ItemId id, Expression part) {
        assessment
                .item(id)
                .filter(Item::isConditional)
                .ifPresent(item -> found(id, part, item.asked(), instead(item, part)));
        return null;
    }

    /** Of points it is said what counts instead, and of nothing else that an item comes to. */
    private static Optional<Condition> instead(Item item, Expression part) {
        return item.ifNotAsked()
                .filter(unused -> part instanceof Expression.Points)
                .map(Item.NotAsked::when);
    }

    private void found(ItemId id, Expression part, Condition when, Optional<Condition> instead) {
        if (summed && !known.containsAll(parts(when))) {
            found.putIfAbsent(id, new Summed(outer.orElse(part), when, instead, known));
        }
    }

    /** What holds together where a condition does, whichever way it is written. */
    private List<Condition> parts(Condition condition) {
        return Normal.parts(Normal.of(condition, this::meant));
    }

    private Condition meant(Condition named) {
        return Optional.ofNullable(assessment.conditions().get(((Condition.Named) named).id()))
                .map(NamedCondition::when)
                .orElse(named);
    }

    private Void adding(boolean adds, List<Expression> terms) {
        boolean before = summed;
        summed |= adds;
        terms.forEach(term -> term.accept(this));
        summed = before;
        return null;
    }

    private void knowing(Condition condition, Expression formula) {
        int before = known.size();
        known.addAll(parts(condition));
        formula.accept(this);
        known.subList(before, known.size()).clear();
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
        return leaf(number.item(), number);
    }

    @Override
    public Void trials(Expression.Trials trials) {
        return leaf(trials.item(), trials);
    }

    @Override
    public Void points(Expression.Points points) {
        return leaf(points.item(), points);
    }

    @Override
    public Void highest(Expression.Highest highest) {
        return leaf(highest.item(), highest);
    }

    @Override
    public Void score(Expression.Score score) {
        ItemId name = new ItemId(score.id());
        if (assessment.item(name).isPresent()) {
            return leaf(name, score);
        }
        Expression formula = assessment.formulas().get(score.id());
        if (formula == null) {
            // of another assessment, and asked where that is
            return leaf(new ItemId(score.id().substring(0, score.id().indexOf('.'))), score);
        }
        Optional<Expression> before = outer;
        outer = before.or(() -> Optional.of(score));
        named(name, formula);
        outer = before;
        return null;
    }

    /** A score that does not always apply leaves a sum without a value, as an item that is not asked does. */
    private void named(ItemId name, Expression formula) {
        if (formula instanceof Expression.Only only) {
            found(name, only, only.when(), Optional.empty());
        } else if (formula instanceof Expression.Changed changed) {
            named(name, changed.operand());
        } else if (formula instanceof Expression.Unless unless) {
            named(name, unless.formula());
        } else if (formula instanceof Expression.Score
                || formula instanceof Expression.Number
                || formula instanceof Expression.Points) {
            formula.accept(this);
        }
    }

    @Override
    public Void combined(Expression.Combined combined) {
        return adding(combined.by() == Aggregate.SUM || combined.by() == Aggregate.MEAN, combined.terms());
    }

    @Override
    public Void arithmetic(Expression.Arithmetic arithmetic) {
        boolean adds = arithmetic.operator() == Operator.PLUS || arithmetic.operator() == Operator.MINUS;
        return adding(adds, List.of(arithmetic.left(), arithmetic.right()));
    }

    @Override
    public Void changed(Expression.Changed changed) {
        return changed.operand().accept(this);
    }

    @Override
    public Void count(Expression.Count count) {
        return null;
    }

    @Override
    public Void choose(Expression.If choice) {
        knowing(choice.condition(), choice.then());
        knowing(new Condition.Not(choice.condition()), choice.otherwise());
        return null;
    }

    @Override
    public Void only(Expression.Only only) {
        knowing(only.when(), only.formula());
        return null;
    }

    @Override
    public Void prorated(Expression.Prorated prorated) {
        return adding(true, prorated.terms());
    }

    @Override
    public Void treated(Expression.Treated treated) {
        return treated.term().accept(this);
    }

    @Override
    public Void lookup(Expression.Lookup lookup) {
        return null;
    }

    /** A group that is not asked leaves a sum over its rows not applicable, which is for whatever adds that sum up. */
    @Override
    public Void inRows(Expression.InRows inRows) {
        leaf(inRows.group(), inRows);
        boolean adds = inRows.by() == Aggregate.SUM || inRows.by() == Aggregate.MEAN;
        return adding(adds, inRows.each().subList(0, 1));
    }

    @Override
    public Void unless(Expression.Unless unless) {
        knowing(new Condition.Not(unless.when()), unless.formula());
        return null;
    }

    @Override
    public Void elapsed(Expression.Elapsed elapsed) {
        Stream.of(elapsed.from(), elapsed.to())
                .flatMap(moment ->
                        moment instanceof Moment.Answered answered ? Stream.of(answered.item()) : Stream.empty())
                .forEach(item -> leaf(item, elapsed));
        return null;
    }
}
