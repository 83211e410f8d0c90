package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.DateLimit;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Problem;

/** Whether a date says as much as is asked for, and lies within its limits. */
record DateRules(ItemType.Date date, Optional<LocalDate> today) {
    private static final int FIRST_YEAR = 1000;

    /** The first rule that a date breaks. A month fits a limit when one of its days does. */
    Optional<Problem> check(Place place, PartialDate given) {
        if (!date.takes(given.precision()) || given.earliest().getYear() < FIRST_YEAR) {
            return Optional.of(place.error("DATE_FORM", Map.of("example", example(date.precision()))));
        }
        if (date.readsToday() && today.isEmpty()) {
            return Optional.of(place.error("COMPLETED_ON_MISSING"));
        }
        return date.notAfter()
                .filter(limit -> day(limit).isBefore(given.earliest()))
                .map(limit -> tooLate(place, limit))
                .or(() -> date.notBefore()
                        .filter(limit -> day(limit).isAfter(given.latest()))
                        .map(limit -> tooEarly(place, limit)));
    }

    private LocalDate day(DateLimit limit) {
        return limit.day(today).orElseThrow();
    }

    private Problem tooLate(Place place, DateLimit limit) {
        return limit instanceof DateLimit.Today
                ? place.error("DATE_IN_FUTURE")
                : place.error("DATE_TOO_LATE", Map.of("latest", limit.word()));
    }

    private Problem tooEarly(Place place, DateLimit limit) {
        return limit instanceof DateLimit.Today
                ? place.error("DATE_IN_PAST")
                : place.error("DATE_TOO_EARLY", Map.of("earliest", limit.word()));
    }

    /** How a date of this precision is written. */
    static String example(PartialDate.Precision precision) {
        return new PartialDate(LocalDate.of(1950, 3, 31), precision).toString();
    }
}
