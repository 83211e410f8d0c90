package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.OpenItems;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/** What the answer to one item counts: by its options, by where its number lies, or by why there is none. */
final class PointFacts {
    private final Given given;
    private final Facts facts;
    private final ItemFacts items;

    PointFacts(Given given, Facts facts, ItemFacts items) {
        this.given = given;
        this.facts = facts;
        this.items = items;
    }

    Fact points(Item item) {
        Fact asked = forReason(item).orElseGet(() -> forAnswer(item));
        return item.ifNotAsked().map(instead -> orInstead(item, asked, instead)).orElse(asked);
    }

    Fact highest(Item item) {
        ItemType.Choices type = (ItemType.Choices) item.type();
        return forReason(item)
                .orElseGet(() -> ofOptions(
                        item,
                        given.answer(item).flatMap(answer -> PointsOf.highest(type, answer)),
                        () -> Attainable.highest(type)));
    }

    /** A reason that has points is known for what it counts, although an answer could still be given. */
    private Optional<Fact> forReason(Item item) {
        return given.reason(item).flatMap(item.points()::of).map(rule -> {
            Condition why = new Condition.ReasonIs(item.id(), rule.reason());
            Fact points = items.fact(item, Optional.of(rule.points()), () -> Numbers.NONE);
            return points.value() instanceof Value.Known
                    ? points.with(List.of(new Working.OfCondition(why, Verdict.MET, List.of())))
                    : points;
        });
    }

    private Fact forAnswer(Item item) {
        ItemType type = item.type();
        if (!item.points().scales().isEmpty()) {
            return scaled(item, number(item));
        }
        Optional<BigDecimal> points = given.answer(item).flatMap(answer -> PointsOf.sum(type, answer));
        return ofOptions(item, points, () -> Attainable.points(type));
    }

    private Fact ofOptions(Item item, Optional<BigDecimal> points, Supplier<Numbers> attainable) {
        if (given.answer(item).isPresent() && points.isEmpty()) {
            return items.uncounted(item);
        }
        Fact fact = items.fact(item, points, () -> orForReason(item, attainable.get()));
        return points.isEmpty() && mayCountNothing(item) ? orUndefined(fact) : fact;
    }

    /** An answer may still be chosen that counts nothing. Before anything, no number comes of that which is not told. */
    private boolean mayCountNothing(Item item) {
        return !facts.isBeforeAnything()
                && item.type().options().stream()
                        .anyMatch(option ->
                                option.points().isEmpty() && option.means().isEmpty());
    }

    private static Fact orUndefined(Fact fact) {
        return fact.value() instanceof Value.Missing
                ? Fact.open(fact.value(), fact.possible().orUndefined())
                : fact;
    }

    /** What is blank can also be left open for a reason that has points. */
    private static Numbers orForReason(Item item, Numbers numbers) {
        return numbers.or(Numbers.of(item.points().reasons().stream().map(Points.ForReason::points)));
    }

    private Fact number(Item item) {
        return item.type() instanceof ItemType.Trials trials
                ? items.trials(item, Optional.empty(), trials.take())
                : items.number(item);
    }

    /** What a number counts on the scale that other answers choose. */
    private Fact scaled(Item item, Fact number) {
        ChosenScale scale = ChosenScale.of(item, facts);
        boolean answered = given.answer(item).isPresent();
        boolean settled = number.value() instanceof Value.NotApplicable || number.value() instanceof Value.Undefined;
        boolean never = scale.possible().isEmpty() && !scale.undefined();
        if (settled || never && (answered || item.points().reasons().isEmpty())) {
            return Fact.settled(settled ? number.value() : new Value.NotApplicable());
        }
        Numbers points = counted(scale, number.possible().numbers());
        boolean same =
                points instanceof Numbers.Listed listed && listed.values().size() == 1;
        if (number.value() instanceof Value.Known && same && !scale.mayBeNone() && !scale.undefined()) {
            return Fact.settled(Value.of(points.lowest())).with(working(item, number, scale));
        }
        return open(item, number, scale, answered ? points : orForReason(item, points));
    }

    /** Of several measurements, the one number that stands for them; and the condition that chose the scale. */
    private static List<Working> working(Item item, Fact number, ChosenScale scale) {
        List<Working> working = new ArrayList<>();
        if (item.type() instanceof ItemType.Trials trials) {
            Expression taken = new Expression.Trials(item.id(), Optional.empty(), trials.take());
            working.add(new Working.OfNumber(taken, number.value(), List.of()));
        }
        working.addAll(scale.working());
        return working;
    }

    private static Numbers counted(ChosenScale scale, Numbers numbers) {
        return scale.possible().stream().map(each -> each.of(numbers)).reduce(Numbers.NONE, Numbers::or);
    }

    private Fact open(Item item, Fact number, ChosenScale scale, Numbers points) {
        Possible of = number.possible();
        Set<ItemId> open = OpenItems.union(of.reads(), scale.open());
        if (open.isEmpty()) {
            return Fact.settled(new Value.Undefined("which points it counts rests on something that has no value"));
        }
        Possible possible = new Possible(
                points,
                of.exact() && scale.isSettled() && !isAveraged(item),
                of.mayNotApply() || scale.mayBeNone(),
                of.mayBeUndefined() || scale.undefined(),
                open);
        return Fact.open(new Value.Missing(open), possible);
    }

    /** A mean of measurements need not reach every number between its ends. */
    private static boolean isAveraged(Item item) {
        return item.type() instanceof ItemType.Trials trials && trials.take() == Take.MEAN;
    }

    /** What an item counts, where its own condition may leave it unasked and the definition says what it counts then. */
    private Fact orInstead(Item item, Fact fact, Item.NotAsked instead) {
        Verdict asked = facts.asked(item);
        Verdict applies = facts.judge(instead.when()).verdict();
        if (asked.isMet() || applies.isNotMet()) {
            return fact;
        }
        return asked.isNotMet() && applies.isMet()
                ? Fact.settled(Value.of(instead.points()))
                        .with(List.of(new Working.OfCondition(item.asked(), asked, List.of())))
                : either(item, fact, asked, applies);
    }

    /** What the answer comes to, or what counts instead of it: which of them rests on what is open. */
    private Fact either(Item item, Fact fact, Verdict asked, Verdict applies) {
        Possible possible = fact.possible();
        Set<ItemId> open = OpenItems.union(possible.reads(), OpenItems.union(asked.open(), applies.open()));
        if (open.isEmpty()) {
            return Fact.settled(new Value.Undefined("what it counts rests on something that has no value"));
        }
        boolean mayNotApply = !applies.isMet() || fact.value() instanceof Value.NotApplicable;
        BigDecimal instead = item.ifNotAsked().orElseThrow().points();
        boolean mayBeUndefined = possible.mayBeUndefined() || asked.mayStayOpen() || applies.mayStayOpen();
        Numbers numbers = possible.numbers().or(Numbers.of(instead));
        return Fact.open(new Value.Missing(open), new Possible(numbers, false, mayNotApply, mayBeUndefined, open));
    }
}
