package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.PartialDate;

/** Gives formulas over dates their meaning: the time between two of them, and which of two comes first. */
final class DateTyping extends Typing {
    private static final Expression NOTHING = new Expression.Constant(BigDecimal.ZERO);

    DateTyping(Typing like) {
        super(like.names, like.mistakes, like.it);
    }

    /** {@code years_between(born, completed_on)} and its like. */
    Expression elapsed(Interval interval, Syntax.Call call) {
        if (!arguments(call, 2)) {
            return NOTHING;
        }
        return elapsed(
                        interval,
                        call.at(),
                        call.arguments().get(0),
                        call.arguments().get(1))
                .orElse(NOTHING);
    }

    /** Whether a syntax can be nothing but a date. */
    boolean isDate(Syntax syntax) {
        return syntax instanceof Syntax.Name name
                && (name.text().equals(Moment.Completion.NAME)
                        || named(name)
                                .filter(found -> found instanceof Named.Item item && item.kind() == Named.Kind.DATE)
                                .isPresent());
    }

    private Optional<Named> named(Syntax.Name name) {
        return name.text().equals("it") ? it.map(item -> item) : names.find(name.text());
    }

    /** Two dates compared: {@code a > b} where there is more than no day from b to a. */
    Condition compared(Syntax.Infix infix) {
        Relation relation = Relation.of(infix.sign()).orElseThrow();
        return elapsed(Interval.DAYS, infix.at(), infix.right(), infix.left())
                .<Condition>map(days -> new Condition.Comparison(days, relation, NOTHING))
                .orElse(Condition.ALWAYS);
    }

    private Optional<Expression> elapsed(Interval interval, int at, Syntax from, Syntax to) {
        Optional<Moment> first = moment(from);
        Optional<Moment> second = moment(to);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (List.of(first.get(), second.get()).stream().noneMatch(Moment.Answered.class::isInstance)) {
            mistakes.add("FORMULA_DATE_QUESTION", at, Map.of());
            return Optional.empty();
        }
        return Optional.of(new Expression.Elapsed(interval, first.get(), second.get()));
    }

    private Optional<Moment> moment(Syntax syntax) {
        if (syntax instanceof Syntax.Quoted quoted) {
            return day(quoted);
        }
        if (syntax instanceof Syntax.Name name && name.text().equals(Moment.Completion.NAME)) {
            return Optional.of(new Moment.Completion());
        }
        Optional<Named> found = syntax instanceof Syntax.Name name ? find(name) : Optional.empty();
        if (found.isPresent() && found.get() instanceof Named.Item item && item.kind() == Named.Kind.DATE) {
            return Optional.of(new Moment.Answered(item.id()));
        }
        if (found.isPresent() || !(syntax instanceof Syntax.Name)) {
            mistakes.add("FORMULA_WANTS_DATE", syntax.at(), Map.of());
        }
        return Optional.empty();
    }

    private Optional<Moment> day(Syntax.Quoted quoted) {
        Optional<LocalDate> day = PartialDate.read(quoted.text())
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::earliest);
        if (day.isEmpty()) {
            mistakes.add("FORMULA_DAY", quoted.at(), Map.of());
        }
        return day.map(Moment.Day::new);
    }
}
