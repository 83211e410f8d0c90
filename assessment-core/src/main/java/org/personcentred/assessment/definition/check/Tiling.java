package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Stretch;
import org.personcentred.assessment.expression.Numbers;

/**
 * Whether stretches hold each of some numbers exactly once.
 *
 * @param stretches the stretches in the order of the definition
 * @param numbers   the numbers; where they cannot be listed, both ends and what lies at and beside each edge are tried
 */
record Tiling(List<Stretch> stretches, Numbers numbers) {

    /** The smallest of the numbers tried that no stretch holds. */
    Optional<BigDecimal> gap() {
        return tried().filter(number -> holding(number).isEmpty()).findFirst();
    }

    /** The smallest of the numbers tried that more than one stretch holds. */
    Optional<BigDecimal> overlap() {
        return tried().filter(number -> holding(number).size() > 1).findFirst();
    }

    /** Which stretches hold a number, counted from 0. */
    List<Integer> holding(BigDecimal number) {
        return indexes()
                .filter(index -> stretches.get(index).holds(number))
                .boxed()
                .toList();
    }

    /** Which stretches hold none of the numbers. */
    List<Integer> never() {
        return indexes()
                .filter(index -> !stretches.get(index).holdsAny(numbers))
                .boxed()
                .toList();
    }

    /** The first stretch that begins above a number; the last one if there is none. */
    int after(BigDecimal number) {
        return indexes()
                .filter(index -> stretches
                        .get(index)
                        .from()
                        .map(from -> from.compareTo(number) > 0)
                        .orElse(false))
                .findFirst()
                .orElse(stretches.size() - 1);
    }

    /** From where to where nothing is held around a number that no stretch holds. */
    Numbers.Between around(BigDecimal gap) {
        BigDecimal lowest = ends(stretch -> stretch.to().or(stretch::below))
                .filter(end -> end.compareTo(gap) <= 0)
                .max(Comparator.naturalOrder())
                .orElseGet(numbers::lowest);
        BigDecimal highest = ends(Stretch::from)
                .filter(from -> from.compareTo(gap) > 0)
                .min(Comparator.naturalOrder())
                .orElseGet(numbers::highest);
        return new Numbers.Between(lowest, highest, numbers.places());
    }

    private Stream<BigDecimal> ends(Function<Stretch, Optional<BigDecimal>> end) {
        return stretches.stream().flatMap(stretch -> end.apply(stretch).stream());
    }

    private IntStream indexes() {
        return IntStream.range(0, stretches.size());
    }

    private Stream<BigDecimal> tried() {
        if (numbers instanceof Numbers.Listed listed) {
            return listed.values().stream();
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(numbers.places());
        Stream<BigDecimal> edges = stretches.stream().flatMap(stretch -> stretch.edges(step));
        return Stream.concat(Stream.of(numbers.lowest(), numbers.highest()), edges)
                .filter(numbers::spans)
                .distinct()
                .sorted(Comparator.naturalOrder());
    }
}
