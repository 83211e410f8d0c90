package org.personcentred.assessment.expression;

import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Take;

/** What a name in a formula stands for. */
public sealed interface Named {

    /** How a message speaks of it. */
    String noun();

    /** What is answered to an item. */
    enum Kind {
        /** One option. */
        CHOICE,
        /** Several options. */
        CHOICES,
        /** A number. */
        NUMBER,
        /** Repeated measurements. */
        TRIALS,
        /** Repeated measurements of two sides, of which only one at a time is a number. */
        SIDES,
        /** Words. */
        TEXT,
        /** A date. */
        DATE,
        /** A time of day. */
        TIME,
        /** Another assessment, whole. */
        INSTRUMENT,
        /** Rows of questions. */
        GROUP
    }

    /**
     * An item that can be answered.
     *
     * @param id      its name
     * @param kind    what is answered
     * @param options the ids of its options; empty where it has none
     * @param points  whether its answers carry points
     * @param take    which one number stands for repeated measurements; of no meaning otherwise
     * @param kinds   the instrument's own kinds of reasons, as {@code unable.unsafe}
     */
    record Item(ItemId id, Kind kind, Set<String> options, boolean points, Take take, Set<String> kinds)
            implements Named {
        /** The same question under another name: in one row of its group. */
        public Item as(ItemId other) {
            return new Item(other, kind, options, points, take, kinds);
        }

        @Override
        public String noun() {
            return "a question";
        }
    }

    /** One side of an item that is measured on both. */
    record OneSide(Item item, Side side) implements Named {
        /** The number that stands for it, taken as the item says or otherwise. */
        Expression.Trials taken(Take take) {
            return new Expression.Trials(item.id(), Optional.of(side), take);
        }

        @Override
        public String noun() {
            return "one side of a question";
        }
    }

    /** A question in the rows of a group, which means nothing outside of them. */
    record InRow(String id, String group) implements Named {
        @Override
        public String noun() {
            return "a question in the rows of " + group;
        }
    }

    /** A score and the ids of its bands. */
    record Score(String id, Set<String> bands) implements Named {
        @Override
        public String noun() {
            return "a score";
        }
    }

    /** A number that the form works out. */
    record Calculated(String id) implements Named {
        @Override
        public String noun() {
            return "a calculated number";
        }
    }

    /** A decision and the ids of its results. */
    record Decision(String id, Set<String> results) implements Named {
        @Override
        public String noun() {
            return "a decision";
        }
    }

    /** A named condition. */
    record OfCondition(String id) implements Named {
        @Override
        public String noun() {
            return "a condition";
        }
    }

    /** A table to look values up in. */
    record OfTable(Table table) implements Named {
        @Override
        public String noun() {
            return "a table";
        }
    }

    /** A number that the host may set. */
    record NumberParameter(String name) implements Named {
        @Override
        public String noun() {
            return "a number setting";
        }
    }

    /** A setting that is on or off. */
    record TruthParameter(String name) implements Named {
        @Override
        public String noun() {
            return "a setting that is true or false";
        }
    }

    /** A setting that is one of several words. */
    record WordParameter(String name, Set<String> allowed) implements Named {
        @Override
        public String noun() {
            return "a setting";
        }
    }
}
