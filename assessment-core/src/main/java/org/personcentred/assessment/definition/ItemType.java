package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.expression.Expression;

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

        /** Rows of questions. */
        R group(Group group);

        /** Worked out from other answers. */
        R calculated(Calculated calculated);

        /** Words to read. */
        R note(Note note);
    }
}
