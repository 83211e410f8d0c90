package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Take;

/** What is answered to an item, and within which limits. */
public sealed interface ItemType {

    /** One operation over every type. */
    <R> R accept(Visitor<R> visitor);

    /** The options to choose from; none for other types. */
    default List<Option> options() {
        return List.of();
    }

    /** How options are laid out. */
    enum Layout {
        /** One under the other. */
        LIST,
        /** Side by side where there is room. */
        INLINE,
        /** As a row with two ends. */
        SCALE
    }

    /** One option. */
    record Choice(List<Option> options, Layout layout) implements ItemType {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * Any number of options.
     *
     * @param options the options
     * @param atMost  how many may be chosen
     */
    record Choices(List<Option> options, int atMost) implements ItemType {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /** A number. */
    record Number(Measure measure) implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /**
     * Words.
     *
     * @param lines   how many lines the box shows
     * @param longest how many characters it takes, counted as code points
     */
    record Text(int lines, int longest) implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A date.
     *
     * @param precision     how much of it is asked for and stored
     * @param notAfterToday whether it cannot lie after the day of the response
     */
    record Date(PartialDate.Precision precision, boolean notAfterToday) implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * Repeated measurements.
     *
     * @param measure each of them
     * @param least   how many there must be
     * @param most    how many there can be
     * @param take    which one number stands for them
     */
    record Trials(Measure measure, int least, int most, Take take) implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trials(this);
        }
    }

    /**
     * A whole number on a scale with both ends in words.
     *
     * @param steps  its numbers
     * @param slider whether a page may show it as a slider besides
     */
    record Scale(Steps steps, boolean slider) implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scale(this);
        }
    }

    /** A time of day, to the minute. */
    record Time() implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /** Words to read; nothing is answered. */
    record Note() implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /**
     * What a measured number can be.
     *
     * @param lowest    the smallest that is taken
     * @param highest   the largest that is taken
     * @param decimals  how many digits may stand after the point
     * @param unit      its unit, in UCUM
     * @param plausible outside this the form asks whether it is right, and takes it all the same
     */
    record Measure(
            BigDecimal lowest, BigDecimal highest, int decimals, Optional<String> unit, Optional<Range> plausible) {
        public Measure {
            if (lowest.compareTo(highest) > 0) {
                throw new IllegalArgumentException("a number from " + lowest + " cannot end below, at " + highest);
            }
        }
    }

    /** An operation with one case per type, and no default. */
    interface Visitor<R> {
        /** One option. */
        R choice(Choice choice);

        /** Several options. */
        R choices(Choices choices);

        /** A number. */
        R number(Number number);

        /** Words. */
        R text(Text text);

        /** A date. */
        R date(Date date);

        /** Repeated measurements. */
        R trials(Trials trials);

        /** A number on a scale. */
        R scale(Scale scale);

        /** A time of day. */
        R time(Time time);

        /** Words to read. */
        R note(Note note);
    }
}
