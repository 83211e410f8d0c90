package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.expression.Numbers;

/**
 * Numbers that lie together, such as a band of a score.
 *
 * @param from  where it begins, included; without it, it has no beginning
 * @param to    where it ends, included
 * @param below where it ends, not included; never together with {@code to}
 */
public record Stretch(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<BigDecimal> below) {

    /** Every number there is. */
    public static final Stretch ALL = new Stretch(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether it ends before it begins, so that nothing can lie in it. */
    public boolean isUpsideDown() {
        return from.isPresent() && !holds(from.get());
    }

    /** Whether a number lies in it. */
    public boolean holds(BigDecimal number) {
        return from.map(start -> start.compareTo(number) <= 0).orElse(true)
                && to.map(end -> number.compareTo(end) <= 0).orElse(true)
                && below.map(end -> number.compareTo(end) < 0).orElse(true);
    }

    /** Whether any of these numbers lies in it. */
    public boolean holdsAny(Numbers numbers) {
        if (numbers instanceof Numbers.Listed listed) {
            return listed.values().stream().anyMatch(this::holds);
        }
        boolean endsBefore = to.map(end -> end.compareTo(numbers.lowest()) < 0).orElse(false)
                || below.map(end -> end.compareTo(numbers.lowest()) <= 0).orElse(false);
        boolean beginsAfter =
                from.map(start -> start.compareTo(numbers.highest()) > 0).orElse(false);
        return !endsBefore && !beginsAfter;
    }

    /** Those of these numbers that lie in it. */
    Numbers of(Numbers numbers) {
        if (!holdsAny(numbers)) {
            return Numbers.NONE;
        }
        if (numbers instanceof Numbers.Listed listed) {
            return Numbers.of(listed.values().stream().filter(this::holds));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(numbers.places());
        BigDecimal lowest = from.map(numbers.lowest()::max).orElse(numbers.lowest());
        BigDecimal highest = Stream.concat(to.stream(), below.map(end -> end.subtract(step)).stream())
                .map(numbers.highest()::min)
                .findFirst()
                .orElse(numbers.highest());
        return new Numbers.Between(lowest.min(highest), highest, numbers.places());
    }

    /** Its edges and the numbers one step beside them, where what holds can change. */
    public Stream<BigDecimal> edges(BigDecimal step) {
        return Stream.of(
                        from.stream().flatMap(edge -> Stream.of(edge.subtract(step), edge)),
                        to.stream().flatMap(edge -> Stream.of(edge, edge.add(step))),
                        below.stream().flatMap(edge -> Stream.of(edge.subtract(step), edge)))
                .flatMap(edges -> edges);
    }
}
