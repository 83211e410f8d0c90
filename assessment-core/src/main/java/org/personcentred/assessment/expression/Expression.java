package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.answer.Unanswered;

/** A formula that comes to a number. */
public sealed interface Expression {

    /** One operation over every kind of formula. */
    <R> R accept(Visitor<R> visitor);

    /** A number written in the formula. */
    record Constant(BigDecimal value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** A named number that a host may set. */
    record Parameter(String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /** The number a person gave. */
    record Number(ItemId item) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** One number standing for the repeated measurements of an item, or of one side of it. */
    record Trials(ItemId item, Optional<Side> side, Take take) implements Expression {
        /** What was measured, as formulas call it: {@code walk}, {@code grip.left}. */
        public String name() {
            return item.inFormula().name() + side.map(each -> "." + each.word()).orElse("");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trials(this);
        }
    }

    /** The points of an answer; of several options, their sum. */
    record Points(ItemId item) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.points(this);
        }
    }

    /** The largest points among the options chosen, of which there is at least one. */
    record Highest(ItemId item) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.highest(this);
        }
    }

    /** The value of another score, or of a calculated item. */
    record Score(String id) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.score(this);
        }
    }

    /** Terms taken together by one operation; missing if any term is missing. */
    record Combined(Aggregate by, List<Expression> terms) implements Expression {
        public Combined {
            if (terms.isEmpty()) {
                throw new IllegalArgumentException(by + " of no terms");
            }
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.combined(this);
        }
    }

    /** Two numbers and a sign between them. */
    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arithmetic(this);
        }
    }

    /** One number changed by a function. */
    record Changed(Function function, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changed(this);
        }
    }

    /** How many of the conditions hold; missing while one that could hold is undecided. */
    record Count(List<Condition> conditions) implements Expression {
        public Count {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** One of two formulas; the other is not looked at. Missing while undecided, unless both come to the same. */
    record If(Condition condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choose(this);
        }
    }

    /** A formula that applies only when a condition holds; not applicable otherwise. */
    record Only(Condition when, Expression formula) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.only(this);
        }
    }

    /**
     * Terms added together and scaled up for those not answered: the mean of the answered ones times how many there
     * are. Missing when fewer than {@code atLeast} are answered.
     *
     * @param terms   all the terms, answered or not
     * @param atLeast how many must be answered, from 1 to all
     * @param round   how the result is rounded, where it was scaled up
     */
    record Prorated(List<Expression> terms, int atLeast, Function.Rounded round) implements Expression {
        public Prorated {
            if (atLeast < 1 || atLeast > terms.size()) {
                throw new IllegalArgumentException(atLeast + " of " + terms.size() + " terms cannot be the least");
            }
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prorated(this);
        }
    }

    /**
     * A term that its score's policy gives a number when it is missing.
     *
     * @param term    the term
     * @param item    the item it comes from
     * @param reason  only when the item is open for this reason; for any, where it is not said
     * @param instead the number it then counts as
     * @param policy  as definitions write it: {@code but} where it is for just this item, or {@code treat_as}
     */
    record Treated(Expression term, ItemId item, Optional<Unanswered> reason, BigDecimal instead, String policy)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.treated(this);
        }
    }

    /** A formula that has no value when a condition holds, and why. */
    record Unless(Condition when, String say, Expression formula) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unless(this);
        }
    }

    /**
     * A value of a table; not applicable where no row holds.
     *
     * @param table the table
     * @param keys  what each of its keys is looked up by, in order
     */
    record Lookup(Table table, List<Key> keys) implements Expression {
        public Lookup {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lookup(this);
        }
    }

    /**
     * What the rows of a group come to together, each by the same formula over its own answers. Over no rows a sum is
     * zero; a mean, a least and a greatest have no value.
     *
     * @param by    how the rows are taken together
     * @param group the group
     * @param each  the formula of each row there can be, the first row's first
     */
    record InRows(Aggregate by, ItemId group, List<Expression> each) implements Expression {
        public InRows {
            each = List.copyOf(each);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inRows(this);
        }
    }

    /** The time from one date to another, in whole years, months or days. */
    record Elapsed(Interval interval, Moment from, Moment to) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elapsed(this);
        }
    }

    /** What a table is looked up by. */
    sealed interface Key {
        /** The option chosen for an item. */
        record Option(ItemId item) implements Key {}

        /** What a formula comes to. */
        record Number(Expression formula) implements Key {}
    }

    /** An operation with one case per kind of formula, and no default. */
    interface Visitor<R> {
        /** A number written down. */
        R constant(Constant constant);

        /** A number the host may set. */
        R parameter(Parameter parameter);

        /** A number answered. */
        R number(Number number);

        /** Repeated measurements. */
        R trials(Trials trials);

        /** Points of an answer. */
        R points(Points points);

        /** The largest points chosen. */
        R highest(Highest highest);

        /** Another score. */
        R score(Score score);

        /** Sum, mean, least or greatest. */
        R combined(Combined combined);

        /** Two numbers and a sign. */
        R arithmetic(Arithmetic arithmetic);

        /** A function of one number. */
        R changed(Changed changed);

        /** A count of conditions. */
        R count(Count count);

        /** One of two. */
        R choose(If choice);

        /** Applies only when. */
        R only(Only only);

        /** Scaled up for what is not answered. */
        R prorated(Prorated prorated);

        /** Counted as something when it is missing. */
        R treated(Treated treated);

        /** A value of a table. */
        R lookup(Lookup lookup);

        /** Rows of a group taken together. */
        R inRows(InRows inRows);

        /** Has no value when. */
        R unless(Unless unless);

        /** The time between two dates. */
        R elapsed(Elapsed elapsed);
    }
}
