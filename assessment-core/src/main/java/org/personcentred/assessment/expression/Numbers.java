package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The numbers something can be: each of them, or the ends of where they lie when there are too many to list. */
public sealed interface Numbers {

    /** Above this many a list becomes its two ends. */
    int MOST_LISTED = 2_000;

    /** None at all. */
    Numbers NONE = new Listed(List.of());

    /** Whether there is none. */
    boolean isEmpty();

    /**
     * The smallest.
     *
     * @throws IllegalStateException if there is none
     */
    BigDecimal lowest();

    /**
     * The largest.
     *
     * @throws IllegalStateException if there is none
     */
    BigDecimal highest();

    /** Each number, in rising order, without repeats. */
    record Listed(List<BigDecimal> values) implements Numbers {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }

        @Override
        public BigDecimal lowest() {
            return end(0);
        }

        @Override
        public BigDecimal highest() {
            return end(values.size() - 1);
        }

        private BigDecimal end(int index) {
            if (values.isEmpty()) {
                throw new IllegalStateException("there is no number here");
            }
            return values.get(index);
        }
    }

    /** Somewhere from {@code lowest} to {@code highest}, both included. */
    record Between(BigDecimal lowest, BigDecimal highest) implements Numbers {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** One number. */
    static Numbers of(BigDecimal number) {
        return new Listed(List.of(number));
    }

    /** These numbers, or their ends when there are too many. */
    static Numbers of(Stream<BigDecimal> numbers) {
        TreeSet<BigDecimal> sorted = new TreeSet<>();
        numbers.forEach(sorted::add);
        return sorted.size() > MOST_LISTED
                ? new Between(sorted.first(), sorted.last())
                : new Listed(List.copyOf(sorted));
    }

    /** What is in either. */
    default Numbers or(Numbers other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        if (this instanceof Listed a && other instanceof Listed b) {
            return of(Stream.concat(a.values().stream(), b.values().stream()));
        }
        return new Between(lowest().min(other.lowest()), highest().max(other.highest()));
    }

    /**
     * What an operation makes of one number from here and one from there, where the operation has its extremes at the
     * ends of both.
     */
    default Numbers with(Numbers other, BinaryOperator<BigDecimal> operation) {
        if (isEmpty() || other.isEmpty()) {
            return NONE;
        }
        if (this instanceof Listed a
                && other instanceof Listed b
                && a.values().size() * b.values().size() <= 20_000) {
            return of(a.values().stream()
                    .flatMap(left -> b.values().stream().map(right -> operation.apply(left, right))));
        }
        Listed corners = (Listed) of(Stream.of(lowest(), highest())
                .flatMap(
                        left -> Stream.of(other.lowest(), other.highest()).map(right -> operation.apply(left, right))));
        return new Between(corners.lowest(), corners.highest());
    }

    /** What a function that always rises or always falls makes of them. */
    default Numbers map(UnaryOperator<BigDecimal> function) {
        if (this instanceof Listed listed) {
            return of(listed.values().stream().map(function));
        }
        BigDecimal one = function.apply(lowest());
        BigDecimal other = function.apply(highest());
        return new Between(one.min(other), one.max(other));
    }

    /** Whether one of them can be zero. */
    default boolean mayBeZero() {
        if (this instanceof Listed listed) {
            return listed.values().stream().anyMatch(value -> value.signum() == 0);
        }
        return lowest().signum() <= 0 && highest().signum() >= 0;
    }

    /** Whether any of them can stand in this relation to any of the others. */
    default boolean canBe(Relation relation, Numbers other) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        return switch (relation) {
            case LESS, AT_MOST -> relation.holds(lowest(), other.highest());
            case MORE, AT_LEAST -> relation.holds(highest(), other.lowest());
            case EQUAL -> canBeSame(other);
            case UNEQUAL ->
                lowest().compareTo(highest()) != 0
                        || other.lowest().compareTo(other.highest()) != 0
                        || lowest().compareTo(other.lowest()) != 0;
        };
    }

    private boolean canBeSame(Numbers other) {
        if (this instanceof Listed a && other instanceof Listed b) {
            return a.values().stream()
                    .anyMatch(left -> b.values().stream().anyMatch(right -> left.compareTo(right) == 0));
        }
        return lowest().compareTo(other.highest()) <= 0 && highest().compareTo(other.lowest()) >= 0;
    }
}
