package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.OpenItems;
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
        Optional<BigDecimal> number = given.answer(item).map(answer -> ((Answer.Number) answer).value());
        return fact(item, number, () -> given.supposed().among(item.id(), Attainable.number(item.type())));
    }

    /** What stands for measurements; those of a side that was not measured can still be anything. */
    Fact trials(Item item, Optional<Side> side, Take take) {
        ItemType.Trials type = (ItemType.Trials) item.type();
        Optional<BigDecimal> number = given.answer(item)
                .map(answer -> measured(answer, side))
                .filter(values -> !values.isEmpty())
                .map(take::of);
        return fact(item, number, () -> Attainable.taken(type, take));
    }

    private static List<BigDecimal> measured(Answer answer, Optional<Side> side) {
        return side.map(each -> ((Answer.Sides) answer).of(each)).orElseGet(() -> ((Answer.Trials) answer).values());
    }

    /** How many rows a group has. */
    Fact rows(Item item) {
        ItemType.Group type = (ItemType.Group) item.type();
        Optional<BigDecimal> rows = given.answer(item)
                .map(answer -> BigDecimal.valueOf(((Answer.Rows) answer).rows().size()));
        return fact(
                item,
                rows,
                () -> Numbers.of(
                        IntStream.rangeClosed(type.least(), type.most()).mapToObj(BigDecimal::valueOf)));
    }

    /** The day answered, as its number; open while a month or a year is all that was said. */
    Fact day(Item item) {
        Days taken = Days.of((ItemType.Date) item.type(), facts.today());
        Days said = given.answer(item)
                .map(answer -> taken.within(((Answer.Date) answer).value()))
                .orElse(taken);
        Optional<BigDecimal> day = given.answer(item).flatMap(unused -> said.only());
        return fact(item, day, () -> given.supposed().among(item.id(), said.numbers()));
    }

    /** Answered with what counts nothing: nothing else can come of it, and it is this answer that is in the way. */
    Fact uncounted(Item item) {
        Verdict asked = facts.asked(item);
        Set<ItemId> open = OpenItems.union(asked.open(), Set.of(item.id()));
        return asked.isNotMet()
                ? Fact.settled(new Value.NotApplicable())
                : Fact.open(
                        new Value.Missing(open),
                        new Possible(Numbers.NONE, true, asked.isOpen(), !facts.isBeforeAnything(), open));
    }

    /**
     * What one answer comes to, given whether it is asked for at all. Any reason leaves it missing: what is said not to
     * apply makes conditions about the question itself false, and needs a rule of its own to count in a number.
     */
    Fact fact(Item item, Optional<BigDecimal> number, Supplier<Numbers> attainable) {
        Verdict asked = facts.asked(item);
        if (asked.isNotMet()) {
            return Fact.settled(new Value.NotApplicable());
        }
        if (asked.isMet() && number.isPresent()) {
            return Fact.settled(Value.of(number.get()));
        }
        Numbers numbers = number.map(Numbers::of).orElseGet(attainable);
        Set<ItemId> open = open(item, asked, number.isPresent());
        if (open.isEmpty()) {
            return Fact.settled(new Value.Undefined("whether it is asked rests on something that has no value"));
        }
        boolean mayNotApply = asked.isOpen();
        return Fact.open(
                new Value.Missing(open), new Possible(numbers, !mayNotApply, mayNotApply, asked.mayStayOpen(), open));
    }

    private static Set<ItemId> open(Item item, Verdict asked, boolean answered) {
        boolean itself = !answered && (asked.isMet() || !asked.open().isEmpty());
        return OpenItems.union(asked.open(), itself ? Set.of(item.id()) : Set.of());
    }

    private boolean isNotApplicable(Item item) {
        return given.reason(item).map(why -> !why.reason().leavesOpen()).orElse(false);
    }

    Alternatives chosen(Item item) {
        Verdict asked = facts.asked(item);
        if (doesNotApply(item)) {
            return Alternatives.NONE;
        }
        Optional<String> answer = given.answer(item).map(given -> ((Answer.Choice) given).option());
        Set<ItemId> open = open(item, asked, answer.isPresent());
        Set<String> possible =
                answer.map(Set::of).orElseGet(() -> open(item.type().options()));
        return asked.isMet() && answer.isPresent()
                ? Alternatives.of(answer.get())
                : new Alternatives(
                        possible,
                        asked.isOpen() || given.mayNotApply(item),
                        asked.mayStayOpen() || open.isEmpty(),
                        open);
    }

    private static Set<String> open(List<Option> options) {
        Set<String> open = new HashSet<>();
        for (Option option : options) {
            if (option.means().isEmpty()) {
                open.add(option.id());
            }
        }
        return open;
    }

    Verdict includes(Item item, String option) {
        Verdict asked = facts.asked(item);
        if (doesNotApply(item)) {
            return Verdict.NOT_MET;
        }
        Optional<Boolean> ticked = given.answer(item)
                .map(answer -> ((Answer.Choices) answer).options().contains(option))
                .or(() -> given.supposed().ticked(item.id(), option));
        if (ticked.isPresent() && (asked.isMet() || !ticked.get() && !asked.mayStayOpen())) {
            return Verdict.of(ticked.get());
        }
        // even where it can never be said whether the item is asked, an answer without this option settles it
        Set<ItemId> open = OpenItems.union(asked.open(), ticked.isEmpty() ? Set.of(item.id()) : Set.of());
        return Verdict.open(open, asked.mayStayOpen());
    }

    Verdict applies(Item item) {
        return doesNotApply(item) ? Verdict.NOT_MET : facts.asked(item);
    }

    Verdict saidNotToApply(Item item) {
        return given.mayNotApply(item) ? Verdict.open(Set.of(item.id()), false) : Verdict.of(isNotApplicable(item));
    }

    private boolean doesNotApply(Item item) {
        return facts.asked(item).isNotMet() || isNotApplicable(item);
    }

    /** Whether something may still be said of an item, as far as what asks about the form is concerned. */
    private boolean mayStillBeSaid(Item item) {
        boolean blank = given.answer(item).isEmpty() && given.reason(item).isEmpty();
        return facts.isBeforeAnything() || !facts.staysBlank() && blank;
    }

    Verdict answered(Item item) {
        Verdict asked = facts.asked(item);
        return mayStillBeSaid(item) && asked.mayBeMet()
                ? Verdict.open(open(item, asked, false), asked.mayStayOpen())
                : Verdict.of(given.answer(item).isPresent() && asked.isMet());
    }

    Verdict reasonIs(Item item, Unanswered wanted) {
        Verdict asked = facts.asked(item);
        return mayStillBeSaid(item) && asked.mayBeMet()
                ? Verdict.open(open(item, asked, false), asked.mayStayOpen())
                : Verdict.of(asked.mayBeMet()
                        && given.reason(item).map(why -> why.isA(wanted)).orElse(false));
    }
}
