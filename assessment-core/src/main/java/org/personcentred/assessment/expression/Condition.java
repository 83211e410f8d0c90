package org.personcentred.assessment.expression;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;

/** A formula that is true, false, or not yet known. */
public sealed interface Condition {

    /** True whatever is answered. */
    Condition ALWAYS = new Literal(true);

    /** One operation over every kind of condition. */
    <R> R accept(Visitor<R> visitor);

    /** True or false as written. */
    record Literal(boolean holds) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A named setting that a host may switch on or off. */
    record Parameter(String name) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /** A condition of the assessment that has a name. */
    record Named(String id) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /** Two numbers compared. */
    record Comparison(Expression left, Relation relation, Expression right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** A chosen option, a band, a decision's result or a setting is one of those named. */
    record OneOf(Subject subject, Set<String> ids) implements Condition {
        public OneOf {
            ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /** An option is among those ticked. */
    record Includes(ItemId item, String option) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.includes(this);
        }
    }

    /** The form holds an answer as it stands now. */
    record Answered(ItemId item) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answered(this);
        }
    }

    /** The form gives this reason for an open question as it stands now. */
    record ReasonIs(ItemId item, Unanswered reason) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reasonIs(this);
        }
    }

    /** All hold. */
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** At least one holds. */
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** At least one of those that are known holds; undecided only when none is known. */
    record AnyKnown(List<Condition> parts) implements Condition {
        public AnyKnown {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyKnown(this);
        }
    }

    /**
     * The same condition over the answers of each row of a group. Over no rows it does not hold, whichever is asked:
     * of what is not there, nothing is so.
     *
     * @param all   whether it has to hold of every row; of at least one, where it is false
     * @param group the group
     * @param each  the condition of each row there can be, the first row's first
     */
    record InRows(boolean all, ItemId group, List<Condition> each) implements Condition {
        public InRows {
            each = List.copyOf(each);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inRows(this);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** An operation with one case per kind of condition, and no default. */
    interface Visitor<R> {
        /** As written. */
        R literal(Literal literal);

        /** A setting. */
        R parameter(Parameter parameter);

        /** A named condition. */
        R named(Named named);

        /** Two numbers. */
        R comparison(Comparison comparison);

        /** One of several ids. */
        R oneOf(OneOf oneOf);

        /** A ticked option. */
        R includes(Includes includes);

        /** Answered now. */
        R answered(Answered answered);

        /** Open for this reason. */
        R reasonIs(ReasonIs reasonIs);

        /** All. */
        R and(And and);

        /** Any. */
        R or(Or or);

        /** Any of those known. */
        R anyKnown(AnyKnown anyKnown);

        /** Of some or of every row. */
        R inRows(InRows inRows);

        /** Not. */
        R not(Not not);
    }
}
