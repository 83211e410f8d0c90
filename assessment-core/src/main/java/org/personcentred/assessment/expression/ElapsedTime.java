package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.LongStream;

/**
 * What can be said of the time between two dates, each of them as well as it is known. A date of which only the month
 * or the year was said is every day that it can mean: the time is known if it is the same for all of them.
 */
record ElapsedTime(Scope scope) {
    /** Above this many the numbers are told by their two ends. */
    private static final int MOST_LISTED = 128;

    Value value(Expression.Elapsed elapsed) {
        Fact from = scope.day(elapsed.from());
        Fact to = scope.day(elapsed.to());
        Value value = Value.combine(
                from.value(), to.value(), (first, second) -> elapsed.interval().between(day(first), day(second)));
        boolean roughly = value instanceof Value.Missing missing
                && !missing.items().isEmpty()
                && missing.items().stream()
                        .allMatch(item -> scope.answered(item).isMet());
        Possible wide = wide(elapsed, from, to);
        return roughly && wide.isOneNumber() ? Value.of(wide.numbers().lowest()) : value;
    }

    Possible possible(Expression.Elapsed elapsed) {
        return value(elapsed) instanceof Value.Known known
                ? Possible.of(known.value())
                : wide(elapsed, scope.day(elapsed.from()), scope.day(elapsed.to()));
    }

    private Possible wide(Expression.Elapsed elapsed, Fact from, Fact to) {
        Possible first = from.possible();
        Possible second = to.possible();
        return first.combined(second, numbers(elapsed, first.numbers(), second.numbers()));
    }

    private Numbers numbers(Expression.Elapsed elapsed, Numbers first, Numbers second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Numbers.NONE;
        }
        BigDecimal least = elapsed.interval().between(day(first.highest()), day(second.lowest()));
        BigDecimal most = elapsed.interval().between(day(first.lowest()), day(second.highest()));
        if (scope.isNeverAfter(elapsed.from(), elapsed.to())) {
            least = least.max(BigDecimal.ZERO);
        }
        if (scope.isNeverAfter(elapsed.to(), elapsed.from())) {
            most = most.min(BigDecimal.ZERO);
        }
        return whole(least.longValueExact(), most.longValueExact());
    }

    /** Every whole number from one to another: a day earlier or later never skips one. */
    private static Numbers whole(long least, long most) {
        return most - least > MOST_LISTED
                ? new Numbers.Between(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0)
                : Numbers.of(LongStream.rangeClosed(least, most).mapToObj(BigDecimal::valueOf));
    }

    private static LocalDate day(BigDecimal number) {
        return LocalDate.ofEpochDay(number.longValueExact());
    }
}
