package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.expression.Numbers;

/**
 * The days that a date can mean, each as its number from 1 January 1970.
 *
 * @param first the earliest
 * @param last  the latest
 */
record Days(LocalDate first, LocalDate last) {
    /** Every day that a response can hold. */
    static final Days ALL = new Days(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

    /** Every day that an item takes. */
    static Days of(ItemType.Date type, Optional<LocalDate> today) {
        LocalDate first = type.notBefore().flatMap(limit -> limit.day(today)).orElse(ALL.first);
        LocalDate last = type.notAfter().flatMap(limit -> limit.day(today)).orElse(ALL.last);
        return new Days(first, last);
    }

    /** Of these days, those that a date can mean: nobody was born on a day that is still to come. */
    Days within(PartialDate date) {
        LocalDate later = date.earliest().isBefore(first) ? first : date.earliest();
        LocalDate sooner = date.latest().isAfter(last) ? last : date.latest();
        return later.isAfter(sooner) ? new Days(date.earliest(), date.latest()) : new Days(later, sooner);
    }

    /** The day, where it can be one only. */
    Optional<BigDecimal> only() {
        return first.equals(last) ? Optional.of(number(first)) : Optional.empty();
    }

    Numbers numbers() {
        return new Numbers.Between(number(first), number(last), 0);
    }

    static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
