package org.personcentred.assessment.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered, one kind per type of question. */
public sealed interface Answer {

    /** One operation over every kind of answer. */
    <R> R accept(Visitor<R> visitor);

    /** One option of a set, by its id. */
    record Choice(String option) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** One or more options of a set, in the order of the set. No box ticked is no answer. */
    record Choices(List<String> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /** A number in the unit of the question, without trailing zeros. */
    record Number(BigDecimal value) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** Words, with line breaks as LF. */
    record Text(String words) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A date, as well as it is known. */
    record Date(PartialDate value) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /** A time of day, to the minute. */
    record Time(LocalTime value) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /** Repeated measurements in the order they were taken; at least one. */
    record Trials(List<BigDecimal> values) implements Answer {
        public Trials {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("trials without a measurement are no answer");
            }
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trials(this);
        }
    }

    /**
     * Repeated measurements of two sides, each in the order they were taken. A side that was not measured has none, and
     * never counts as zero; at least one side has some.
     */
    record Sides(List<BigDecimal> left, List<BigDecimal> right) implements Answer {
        public Sides {
            if (left.isEmpty() && right.isEmpty()) {
                throw new IllegalArgumentException("two sides without a measurement are no answer");
            }
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** The measurements of one side; none where it was not measured. */
        public List<BigDecimal> of(Side side) {
            return side == Side.LEFT ? left : right;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sides(this);
        }
    }

    /**
     * The answers to another assessment, whole.
     *
     * @param answers    its answers, by its own items
     * @param unanswered  why its items are open, where that was said
     * @param completedOn the day on which it was answered, where that is said
     */
    record Instrument(Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered, Optional<LocalDate> completedOn)
            implements Answer {
        public Instrument {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
            unanswered = Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instrument(this);
        }
    }

    /** The rows of a group, in the order they were given. None at all is an answer too: there is nothing to tell of. */
    record Rows(List<Row> rows) implements Answer {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rows(this);
        }
    }

    /** An operation with one case per kind of answer, and no default. */
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

        /** A time of day. */
        R time(Time time);

        /** Repeated measurements. */
        R trials(Trials trials);

        /** Repeated measurements of two sides. */
        R sides(Sides sides);

        /** Another assessment. */
        R instrument(Instrument instrument);

        /** Rows of a group. */
        R rows(Rows rows);
    }
}
