package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a value of a table can still be. */
record LookedUp(Bounds bounds, Scope scope) {
    /** Above this many ways for the keys to come together, each row that any of them fits is taken. */
    private static final int MOST_WAYS = 2_000;

    /** One key: which cells it can still fit, and each of its values where these can be listed. */
    private record Key(Predicate<Table.Cell> fits, Optional<List<?>> values) {}

    Possible possible(Expression.Lookup lookup) {
        Possible found = Possible.of(BigDecimal.ZERO);
        List<Key> keys = new ArrayList<>();
        for (Expression.Key key : lookup.keys()) {
            Possible read = key instanceof Expression.Key.Number number
                    ? number(number.formula(), keys)
                    : option((Expression.Key.Option) key, keys);
            found = found.combined(read, found.numbers());
        }
        Optional<List<List<Object>>> ways = ways(keys);
        Stream<BigDecimal> values = ways.map(all -> all.stream().flatMap(way -> lookup.table().find(way).stream()))
                .orElseGet(() -> rows(lookup.table(), keys).map(Table.Row::value));
        boolean mayHaveNoRow = ways.map(all ->
                        all.stream().anyMatch(way -> lookup.table().find(way).isEmpty()))
                .orElse(true);
        return new Possible(
                Numbers.of(values),
                found.exact(),
                found.mayNotApply() || mayHaveNoRow,
                found.mayBeUndefined(),
                found.reads());
    }

    private Possible number(Expression formula, List<Key> keys) {
        Possible possible = bounds.of(formula);
        Numbers numbers = possible.numbers();
        keys.add(new Key(
                cell -> !numbers.isEmpty() && ((Table.Cell.Span) cell).holdsAny(numbers),
                numbers instanceof Numbers.Listed listed ? Optional.of(listed.values()) : Optional.empty()));
        return possible;
    }

    private Possible option(Expression.Key.Option key, List<Key> keys) {
        if (scope.saidNotToApply(key.item()).isMet()) {
            keys.add(new Key(cell -> true, Optional.empty()));
            return Possible.of(Numbers.of(BigDecimal.ZERO), key.item());
        }
        Alternatives options =
                scope.alternatives(new Subject(Subject.Kind.ITEM, key.item().name()));
        keys.add(new Key(
                cell -> options.possible().contains(((Table.Cell.Option) cell).id()),
                Optional.of(List.copyOf(options.possible()))));
        Numbers any = Numbers.of(BigDecimal.ZERO);
        return new Possible(any, true, options.mayBeNone(), options.undefined(), options.open());
    }

    /** Each way for the keys to come together; nothing where there are too many. */
    private static Optional<List<List<Object>>> ways(List<Key> keys) {
        List<List<Object>> ways = List.of(List.of());
        for (Key key : keys) {
            if (key.values().isEmpty() || ways.size() * key.values().get().size() > MOST_WAYS) {
                return Optional.empty();
            }
            List<?> values = key.values().get();
            ways = ways.stream()
                    .flatMap(way -> values.stream().map(value -> and(way, value)))
                    .toList();
        }
        return Optional.of(ways);
    }

    private static List<Object> and(List<Object> way, Object value) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(value);
        return longer;
    }

    private static Stream<Table.Row> rows(Table table, List<Key> keys) {
        return table.rows().stream()
                .filter(row -> IntStream.range(0, keys.size())
                        .allMatch(position ->
                                keys.get(position).fits().test(row.cells().get(position))));
    }
}
