package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.OpenItems;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Subject;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/**
 * What another assessment within this one comes to. It is worked out by its own rules over its own answers; to the
 * outside it is one question, open while anything in it is open that could still change the result.
 *
 * @param item   the item it stands at
 * @param asked  whether it is asked
 * @param said   whether it is said not to apply
 * @param within its own facts
 */
record InstrumentFacts(Item item, Verdict asked, Verdict said, Facts within) {

    static InstrumentFacts of(Item item, Given given, Facts outside) {
        Assessment assessment = ((ItemType.Instrument) item.type()).assessment();
        Facts within = switch (given.still()) {
            case ANSWERED -> Facts.beforeAnything(assessment);
            case ANYTHING -> Facts.whateverIsSaid(assessment);
            case OPEN -> asGiven(item, given, outside);
            case MORE, EVERY_ANSWER -> asGiven(item, given, outside).where(given.still());
        };
        return new InstrumentFacts(item, outside.asked(item), outside.saidNotToApply(item.id()), within);
    }

    private static Facts asGiven(Item item, Given given, Facts outside) {
        Assessment assessment = ((ItemType.Instrument) item.type()).assessment();
        return given.answer(item)
                .map(Answer.Instrument.class::cast)
                .map(answer -> new Facts(
                        assessment,
                        answer.answers(),
                        answer.unanswered(),
                        answer.completedOn().or(outside::today)))
                .orElseGet(() -> new Facts(assessment, Map.of(), Map.of(), outside.today()));
    }

    /** Its own facts, unless it is known not to be asked or is said not to apply. */
    Optional<Facts> ifItApplies() {
        return applies().mayBeMet() ? Optional.of(within) : Optional.empty();
    }

    /** Whether it is asked and not said not to apply. */
    private Verdict applies() {
        return said.isMet() ? Verdict.NOT_MET : asked;
    }

    /** What a score of it comes to; where it is said not to apply, that is missing, as points of a question are. */
    Fact score(String id) {
        if (asked.isNotMet()) {
            return Fact.settled(new Value.NotApplicable());
        }
        Fact inner = within.score(id);
        if (inner.value() instanceof Value.NotApplicable) {
            return inner;
        }
        boolean settled = !(inner.value() instanceof Value.Missing) && said.isNotMet();
        if (settled && asked.isMet()) {
            return Fact.settled(inner.value());
        }
        Set<ItemId> open = open(settled);
        if (open.isEmpty()) {
            return Fact.settled(new Value.Undefined("whether it is asked rests on something that has no value"));
        }
        Possible possible = inner.possible();
        return Fact.open(
                new Value.Missing(open),
                new Possible(
                        possible.numbers(),
                        possible.exact() && asked.isMet(),
                        possible.mayNotApply() || asked.isOpen(),
                        possible.mayBeUndefined() || asked.mayStayOpen(),
                        open));
    }

    Alternatives alternatives(Subject.Kind kind, String name) {
        if (applies().isNotMet()) {
            return Alternatives.NONE;
        }
        Alternatives inner = within.alternatives(new Subject(kind, name));
        Set<ItemId> open = open(inner.open().isEmpty() && said.isNotMet());
        return new Alternatives(
                inner.possible(),
                inner.mayBeNone() || asked.isOpen() || said.isOpen(),
                inner.undefined() || asked.mayStayOpen(),
                open);
    }

    Working.OfCondition named(String id, Condition outside) {
        Verdict inner = within.named(id).verdict();
        return new Working.OfCondition(outside, applies().isNotMet() ? Verdict.NOT_MET : seen(inner), List.of());
    }

    private Verdict seen(Verdict inner) {
        boolean settled = !inner.isOpen() && said.isNotMet();
        if (asked.isMet() && settled || inner.isNotMet()) {
            return inner;
        }
        return Verdict.open(open(settled), inner.mayStayOpen() || asked.mayStayOpen());
    }

    private Set<ItemId> open(boolean settled) {
        return OpenItems.union(asked.open(), settled ? Set.of() : Set.of(item.id()));
    }
}
