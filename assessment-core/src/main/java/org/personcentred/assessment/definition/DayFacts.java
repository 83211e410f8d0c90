package org.personcentred.assessment.definition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Moment;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;

/** What the dates in formulas stand for, and which of them can never come after which. */
final class DayFacts {
    /** The day of completion, where it is not known. It is no item that could be asked about, and its ends are not exact. */
    private static final Fact ANY_DAY =
            Fact.open(new Value.Missing(Set.of()), new Possible(Days.ALL.numbers(), false, false, false, Set.of()));

    private final Assessment assessment;
    private final ItemFacts items;
    private final Optional<LocalDate> today;

    DayFacts(Assessment assessment, ItemFacts items, Optional<LocalDate> today) {
        this.assessment = assessment;
        this.items = items;
        this.today = today;
    }

    Fact day(Moment moment) {
        if (moment instanceof Moment.Answered answered) {
            return items.day(assessment.item(answered.item()).orElseThrow());
        }
        if (moment instanceof Moment.Day written) {
            return Fact.settled(Value.of(Days.number(written.date())));
        }
        return today.map(day -> Fact.settled(Value.of(Days.number(day)))).orElse(ANY_DAY);
    }

    boolean isNeverAfter(Moment first, Moment second) {
        return first.equals(second)
                || isToday(first, ItemType.Date::notAfter) && isToday(second, ItemType.Date::notBefore);
    }

    private boolean isToday(Moment moment, Function<ItemType.Date, Optional<DateLimit>> limit) {
        return moment instanceof Moment.Completion
                || moment instanceof Moment.Answered answered
                        && assessment.item(answered.item()).orElseThrow().type() instanceof ItemType.Date date
                        && limit.apply(date)
                                .filter(DateLimit.Today.class::isInstance)
                                .isPresent();
    }
}
