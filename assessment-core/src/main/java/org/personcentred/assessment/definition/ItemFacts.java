package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;

/** What the answer to one item comes to, given whether the item is asked at all. */
final class ItemFacts {
    private final Given given;
    private final Facts facts;

    ItemFacts(Given given, Facts facts) {
        this.given = given;
        this.facts = facts;
    }

    Fact number(Item item) {
        ItemType.Number type = (ItemType.Number) item.type();
        Optional<BigDecimal> number = given.answer(item).map(answer -> ((Answer.Number) answer).value());
        return fact(item, number, () -> Attainable.measured(type.measure()));
    }

    Fact trials(Item item, Take take) {
        ItemType.Trials type = (ItemType.Trials) item.type();
        Optional<BigDecimal> number = given.answer(item).map(answer -> take.of(((Answer.Trials) answer).values()));
        return fact(item, number, () -> Attainable.taken(type, take));
    }

    Fact points(Item item) {
        ItemType type = item.type();
        Optional<BigDecimal> points = given.answer(item).flatMap(answer -> PointsOf.sum(type, answer));
        Fact asked = fact(item, points, () -> Attainable.points(type));
        return item.ifNotAsked().map(instead -> orInstead(item, asked, instead)).orElse(asked);
    }

    /** What an item counts, where its own condition may leave it unasked and the definition says what it counts then. */
    private Fact orInstead(Item item, Fact fact, Item.NotAsked instead) {
        Verdict asked = facts.asked(item);
        Verdict applies = instead.when().accept(facts.judgement()).verdict();
        if (asked.isMet() || applies.isNotMet()) {
            return fact;
        }
        return asked.isNotMet() && applies.isMet()
                ? Fact.settled(Value.of(instead.points()))
                : either(fact, instead.points(), asked, applies);
    }

    /** What the answer comes to, or what counts instead of it: which of them rests on what is open. */
    private static Fact either(Fact fact, BigDecimal instead, Verdict asked, Verdict applies) {
        Possible possible = fact.possible();
        Set<ItemId> open = new TreeSet<>(possible.reads());
        open.addAll(asked.open());
        open.addAll(applies.open());
        if (open.isEmpty()) {
            return Fact.settled(new Value.Undefined("what it counts rests on something that has no value"));
        }
        boolean mayNotApply = !applies.isMet() || fact.value() instanceof Value.NotApplicable;
        boolean mayBeUndefined = possible.mayBeUndefined() || asked.mayStayOpen() || applies.mayStayOpen();
        Numbers numbers = possible.numbers().or(Numbers.of(instead));
        return Fact.open(new Value.Missing(open), new Possible(numbers, false, mayNotApply, mayBeUndefined, open));
    }

    Fact highest(Item item) {
        ItemType.Choices type = (ItemType.Choices) item.type();
        Optional<BigDecimal> points = given.answer(item).flatMap(answer -> PointsOf.highest(type, answer));
        return fact(item, points, () -> Attainable.highest(type));
    }

    private interface Attained {
        Numbers numbers();
    }

    /** What one answer comes to, given whether it is asked for at all. */
    private Fact fact(Item item, Optional<BigDecimal> number, Attained attainable) {
        Verdict asked = facts.asked(item);
        if (asked.isNotMet() || isNotApplicable(item)) {
            return Fact.settled(new Value.NotApplicable());
        }
        if (asked.isMet() && number.isPresent()) {
            return Fact.settled(Value.of(number.get()));
        }
        Numbers numbers = number.map(Numbers::of).orElseGet(attainable::numbers);
        Set<ItemId> open = open(item, asked, number.isPresent());
        if (open.isEmpty()) {
            return Fact.settled(new Value.Undefined("whether it is asked rests on something that has no value"));
        }
        boolean mayNotApply = asked.isOpen();
        return Fact.open(
                new Value.Missing(open), new Possible(numbers, !mayNotApply, mayNotApply, asked.mayStayOpen(), open));
    }

    private static Set<ItemId> open(Item item, Verdict asked, boolean answered) {
        Set<ItemId> open = new TreeSet<>(asked.open());
        if (!answered && (asked.isMet() || !open.isEmpty())) {
            open.add(item.id());
        }
        return open;
    }

    private boolean isNotApplicable(Item item) {
        return given.reason(item).map(why -> !why.reason().leavesOpen()).orElse(false);
    }

    Alternatives chosen(Item item) {
        Verdict asked = facts.asked(item);
        if (asked.isNotMet() || isNotApplicable(item)) {
            return Alternatives.NONE;
        }
        Optional<String> answer = given.answer(item).map(given -> ((Answer.Choice) given).option());
        Set<ItemId> open = open(item, asked, answer.isPresent());
        Set<String> possible =
                answer.map(Set::of).orElseGet(() -> open(item.type().options()));
        return asked.isMet() && answer.isPresent()
                ? Alternatives.of(answer.get())
                : new Alternatives(possible, asked.isOpen(), asked.mayStayOpen() || open.isEmpty(), open);
    }

    private static Set<String> open(List<Option> options) {
        return options.stream()
                .filter(option -> option.means().isEmpty())
                .map(Option::id)
                .collect(Collectors.toSet());
    }

    Verdict includes(Item item, String option) {
        Verdict asked = facts.asked(item);
        if (asked.isNotMet() || isNotApplicable(item)) {
            return Verdict.NOT_MET;
        }
        Optional<Boolean> ticked = given.answer(item)
                .map(answer -> ((Answer.Choices) answer).options().contains(option));
        if (ticked.isPresent() && (asked.isMet() || !ticked.get() && !asked.mayStayOpen())) {
            return Verdict.of(ticked.get());
        }
        // even where it can never be said whether the item is asked, an answer without this option settles it
        Set<ItemId> open = new TreeSet<>(asked.open());
        if (ticked.isEmpty()) {
            open.add(item.id());
        }
        return Verdict.open(open, asked.mayStayOpen());
    }

    Verdict answered(Item item) {
        Verdict asked = facts.asked(item);
        return facts.isBeforeAnything() && asked.mayBeMet()
                ? Verdict.open(open(item, asked, false), asked.mayStayOpen())
                : Verdict.of(given.answer(item).isPresent() && asked.isMet());
    }

    Verdict reasonIs(Item item, Unanswered wanted) {
        Verdict asked = facts.asked(item);
        return facts.isBeforeAnything() && asked.mayBeMet()
                ? Verdict.open(open(item, asked, false), asked.mayStayOpen())
                : Verdict.of(asked.mayBeMet()
                        && given.reason(item).map(why -> why.isA(wanted)).orElse(false));
    }
}
