package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.unit.EntryUnit;
import org.personcentred.assessment.unit.Unit;

/** What is answered to an item, and within which limits. */
public sealed interface ItemType {

    /** One operation over every type. */
    <R> R accept(Visitor<R> visitor);

    /** The options to choose from; none for other types. */
    default List<Option> options() {
        return List.of();
    }

    /** The unit of the numbers answered or worked out, in UCUM; nothing where they have none, or where there is no number. */
    default Optional<String> unit() {
        return Optional.empty();
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

    /**
     * A number.
     *
     * @param measure what it can be
     * @param alsoIn  the other units that it can be entered in; there are none without a unit of its own
     */
    record Number(Measure measure, List<EntryUnit> alsoIn) implements ItemType {
        public Number {
            alsoIn = List.copyOf(alsoIn);
        }

        /** An amount entered in another unit, in its own, with as many digits after the point as it takes. */
        public BigDecimal converted(EntryUnit unit, List<BigDecimal> numbers) {
            Unit own = Unit.read(measure.unit().orElseThrow());
            return unit.in(own, numbers, measure.decimals()).stripTrailingZeros();
        }

        @Override
        public Optional<String> unit() {
            return measure.unit();
        }

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
     * @param precision how much of it is asked for
     * @param coarsest  how little of it is taken from somebody who does not know more
     * @param notBefore the first day it can be
     * @param notAfter  the last day it can be
     */
    record Date(
            PartialDate.Precision precision,
            PartialDate.Precision coarsest,
            Optional<DateLimit> notBefore,
            Optional<DateLimit> notAfter)
            implements ItemType {
        public Date {
            if (coarsest.compareTo(precision) < 0) {
                throw new IllegalArgumentException("a " + precision + " is asked for, but no less than a " + coarsest);
            }
        }

        /** Whether this much of a date is taken. */
        public boolean takes(PartialDate.Precision said) {
            return precision.compareTo(said) <= 0 && said.compareTo(coarsest) <= 0;
        }

        /** Whether its limits move with the day of completion. */
        public boolean readsToday() {
            return isToday(notBefore) || isToday(notAfter);
        }

        private static boolean isToday(Optional<DateLimit> limit) {
            return limit.filter(DateLimit.Today.class::isInstance).isPresent();
        }

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
     * @param sided   whether the left and the right side are measured, each as many times
     */
    record Trials(Measure measure, int least, int most, Take take, boolean sided) implements ItemType {
        @Override
        public Optional<String> unit() {
            return measure.unit();
        }

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

    /**
     * Another assessment, whole. Its answers are a response of their own, and it keeps its own rules.
     *
     * @param assessment which
     * @param reuse      how old an earlier response to it may be; without it, it is answered on the same day
     */
    record Instrument(Assessment assessment, Optional<Period> reuse) implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instrument(this);
        }
    }

    /**
     * Several of one kind, each with the same questions: goals, falls. Groups do not hold groups.
     *
     * @param entry what one of them is called, as "goal"
     * @param least how many there must be, once it is answered
     * @param most  how many there can be
     * @param rows  the questions of each row there can be, which differ only in the row their names and conditions say
     */
    record Group(org.personcentred.assessment.definition.Text entry, int least, int most, List<List<Item>> rows)
            implements ItemType {
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The questions of the first row, which stand for those of every other. */
        public List<Item> items() {
            return rows.get(0);
        }

        /** The same with these questions in its rows. */
        Group with(List<List<Item>> items) {
            return new Group(entry, least, most, items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /**
     * A number that is worked out from other answers and never given. It is read in formulas as a score is.
     *
     * @param formula  how it is worked out, where it applies
     * @param unit     its unit, in UCUM
     * @param decimals how many digits are shown after the point; formulas see all of them
     * @param show     whether the form shows it
     */
    record Calculated(Expression formula, Optional<String> unit, int decimals, boolean show) implements ItemType {
        /** The same, worked out in this way. */
        Calculated with(Expression other) {
            return new Calculated(other, unit, decimals, show);
        }

        @Override
        public Optional<String> unit() {
            return unit;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.calculated(this);
        }
    }

    /** Words to read; nothing is answered. */
    record Note() implements ItemType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
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

        /** Another assessment. */
        R instrument(Instrument instrument);

        /** Rows of questions. */
        R group(Group group);

        /** Worked out from other answers. */
        R calculated(Calculated calculated);

        /** Words to read. */
        R note(Note note);
    }
}
