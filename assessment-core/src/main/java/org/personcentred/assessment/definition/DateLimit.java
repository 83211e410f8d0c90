package org.personcentred.assessment.definition;

import java.time.LocalDate;
import java.util.Optional;

/** Where the dates that an item takes begin or end. */
public sealed interface DateLimit {

    /** As a definition writes it. */
    String word();

    /** The day it is; nothing while that rests on a day of completion that is not known. */
    Optional<LocalDate> day(Optional<LocalDate> today);

    /** The day of completion. */
    record Today() implements DateLimit {
        @Override
        public String word() {
            return "today";
        }

        @Override
        public Optional<LocalDate> day(Optional<LocalDate> today) {
            return today;
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate date) implements DateLimit {
        @Override
        public String word() {
            return date.toString();
        }

        @Override
        public Optional<LocalDate> day(Optional<LocalDate> today) {
            return Optional.of(date);
        }
    }
}
