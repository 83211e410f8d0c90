package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.personcentred.assessment.answer.ItemId;

/** What a formula comes to. There is no null and no zero for what was not answered. */
public sealed interface Value {

    /** The number, if it is known. */
    default Optional<BigDecimal> number() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** How two absences weigh: the heavier one is what the whole comes to. */
    int weight();

    /** A number. */
    record Known(BigDecimal value) implements Value {
        @Override
        public int weight() {
            return 0;
        }
    }

    /**
     * Does not apply here, and never will: an item that is not asked, an age the rule is not for.
     *
     * @param why words of the definition for it; empty where it has none
     */
    record NotApplicable(String why) implements Value {
        /** Does not apply, and nothing more is to be said of it. */
        public NotApplicable() {
            this("");
        }

        @Override
        public int weight() {
            return 1;
        }
    }

    /** Cannot be said until these items are answered. */
    record Missing(Set<ItemId> items) implements Value {
        public Missing {
            items = OpenItems.of(items);
        }

        @Override
        public int weight() {
            return 2;
        }
    }

    /** Has no value whatever is answered, for example a division by zero. */
    record Undefined(String why) implements Value {
        @Override
        public int weight() {
            return 3;
        }
    }

    /** A known number. */
    static Value of(BigDecimal number) {
        return new Known(number);
    }

    /**
     * What an operation over two values comes to: undefined before missing, missing before not applicable, and a
     * number only from two numbers. Two missing values name the items of both.
     */
    static Value combine(Value left, Value right, BinaryOperator<BigDecimal> operation) {
        if (left instanceof Known a && right instanceof Known b) {
            return new Known(operation.apply(a.value(), b.value()));
        }
        return absence(left, right);
    }

    /** The absence that a value with these parts comes to; one of the parts is not known. */
    static Value absence(Value left, Value right) {
        if (left instanceof Missing a && right instanceof Missing b) {
            return new Missing(OpenItems.union(a.items(), b.items()));
        }
        return left.weight() >= right.weight() ? left : right;
    }
}
