package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** Any number at all. Its ends lie further out than any number that is worked with, and stand for none. */
    Numbers WITHOUT_LIMIT = new Between(BigDecimal.TEN.pow(40).negate(), BigDecimal.TEN.pow(40), Operator.PLACES);

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

    /** The most digits that any of them has after the point, without trailing zeros. */
    int places();

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

        @Override
        public int places() {
            return values.stream()
                    .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                    .max()
                    .orElse(0);
        }

        private BigDecimal end(int index) {
            if (values.isEmpty()) {
                throw new IllegalStateException("there is no number here");
            }
            return values.get(index);
        }
    }

    /** Somewhere from {@code lowest} to {@code highest}, both included, with this many digits after the point. */
    record Between(BigDecimal lowest, BigDecimal highest, int places) implements Numbers {
        @Override
        public boolean isEmpty() {
            return false;
        }

        private Numbers within(Relation relation, BigDecimal limit) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(places);
            return switch (relation) {
                case EQUAL -> spans(limit) ? Numbers.of(limit) : NONE;
                case UNEQUAL ->
                    lowest.compareTo(limit) == 0
                            ? from(lowest.add(step))
                            : upTo(highest.compareTo(limit) == 0 ? highest.subtract(step) : highest);
                case LESS -> upTo(limit.setScale(places, RoundingMode.CEILING).subtract(step));
                case AT_MOST -> upTo(limit.setScale(places, RoundingMode.FLOOR));
                case MORE -> from(limit.setScale(places, RoundingMode.FLOOR).add(step));
                case AT_LEAST -> from(limit.setScale(places, RoundingMode.CEILING));
            };
        }

        private Numbers from(BigDecimal least) {
            BigDecimal start = lowest.max(least);
            return start.compareTo(highest) > 0 ? NONE : new Between(start, highest, places);
        }

        private Numbers upTo(BigDecimal most) {
            BigDecimal end = highest.min(most);
            return end.compareTo(lowest) < 0 ? NONE : new Between(lowest, end, places);
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
                ? new Between(sorted.first(), sorted.last(), new Listed(List.copyOf(sorted)).places())
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
        int places = Math.max(places(), other.places());
        return new Between(lowest().min(other.lowest()), highest().max(other.highest()), places);
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
        List<BigDecimal> corners = ends().flatMap(left -> other.ends().map(right -> operation.apply(left, right)))
                .sorted()
                .toList();
        int scale = corners.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int places = Math.max(scale, Math.max(places(), other.places()));
        return new Between(corners.get(0), corners.get(corners.size() - 1), places);
    }

    /** Both ends, written with all the places there are, so that the places of a result can be read off it. */
    private Stream<BigDecimal> ends() {
        return Stream.of(lowest(), highest())
                .map(end -> end.setScale(
                        Math.max(places(), Math.max(0, end.stripTrailingZeros().scale()))));
    }

    /** What a function that always rises or always falls makes of them. */
    default Numbers map(UnaryOperator<BigDecimal> function) {
        if (this instanceof Listed listed) {
            return of(listed.values().stream().map(function));
        }
        List<BigDecimal> ends = ends().map(function).sorted().toList();
        int places = Math.max(0, Math.max(ends.get(0).scale(), ends.get(1).scale()));
        return new Between(ends.get(0), ends.get(1), places);
    }

    /** Those of them that stand in this relation to a number. */
    default Numbers where(Relation relation, BigDecimal limit) {
        if (this instanceof Listed listed) {
            return of(listed.values().stream().filter(value -> relation.holds(value, limit)));
        }
        return ((Between) this).within(relation, limit);
    }

    /** Whether there is a smallest and a largest that says something. */
    default boolean hasEnds() {
        return !isEmpty()
                && lowest().compareTo(WITHOUT_LIMIT.lowest()) > 0
                && highest().compareTo(WITHOUT_LIMIT.highest()) < 0;
    }

    /** Whether a number lies from the smallest of them to the largest. */
    default boolean spans(BigDecimal number) {
        return !isEmpty() && lowest().compareTo(number) <= 0 && number.compareTo(highest()) <= 0;
    }

    /** Whether one of them can be zero. */
    default boolean mayBeZero() {
        if (this instanceof Listed listed) {
            return listed.values().stream().anyMatch(value -> value.signum() == 0);
        }
        return lowest().signum() <= 0 && highest().signum() >= 0;
    }

    /** The most digits that any of them can have. */
    default int digits() {
        BigDecimal furthest =
                isEmpty() ? BigDecimal.ZERO : lowest().abs().max(highest().abs());
        return furthest.precision() - furthest.scale() + places();
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
