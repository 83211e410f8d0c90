package org.personcentred.assessment.expression;

import java.time.LocalDate;
import org.personcentred.assessment.answer.ItemId;

/** A date that a formula reads. */
public sealed interface Moment {

    /** As a formula writes it. */
    String notation();

    /** As a sentence says it. */
    String words();

    /** The date answered to an item. */
    record Answered(ItemId item) implements Moment {
        @Override
        public String notation() {
            return item.name();
        }

        @Override
        public String words() {
            return item.name();
        }
    }

    /** The day on which the response was completed. There is no clock: the host says which day that is. */
    record Completion() implements Moment {
        /** How formulas and responses name it. */
        public static final String NAME = "completed_on";

        @Override
        public String notation() {
            return NAME;
        }

        @Override
        public String words() {
            return "the day of completion";
        }
    }

    /** A day written in the formula. */
    record Day(LocalDate date) implements Moment {
        @Override
        public String notation() {
            return "'" + date + "'";
        }

        @Override
        public String words() {
            return date.toString();
        }
    }
}
