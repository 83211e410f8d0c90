package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values looked up by options and numbers, as reference ranges by group and age are.
 *
 * @param id    its name in formulas
 * @param keys  the names of its keys, in order
 * @param rows  its rows; no two of them hold for the same keys
 * @param noRow what is said where none of them holds
 * @param evidence keys of the sources it rests on
 */
public record Table(String id, List<String> keys, List<Row> rows, String noRow, List<String> evidence) {
    public Table {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    /**
     * One row.
     *
     * @param cells one for each key
     * @param value what is looked up
     */
    public record Row(List<Cell> cells, BigDecimal value) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a key has to be for a row to hold. */
    public sealed interface Cell {
        /** An option of an item, by its id. */
        record Option(String id) implements Cell {}

        /** A number from here to there, both included. */
        record Span(BigDecimal from, BigDecimal to) implements Cell {

            /** Whether a number lies in it. */
            public boolean holds(BigDecimal number) {
                return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
            }

            /** Whether any of these numbers lies in it. */
            public boolean holdsAny(Numbers numbers) {
                if (numbers instanceof Numbers.Listed listed) {
                    return listed.values().stream().anyMatch(this::holds);
                }
                return numbers.lowest().compareTo(to) <= 0 && from.compareTo(numbers.highest()) <= 0;
            }
        }
    }

    /** Whether the key at a position is a number; otherwise it is an item with options. */
    public boolean isNumber(int position) {
        return rows.get(0).cells().get(position) instanceof Cell.Span;
    }

    /** The options that some row is for, at a position that is an item with options. */
    Set<String> options(int position) {
        return rows.stream()
                .map(row -> ((Cell.Option) row.cells().get(position)).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The value for these keys, each an option's id or a number. */
    Optional<BigDecimal> find(List<Object> given) {
        return rows.stream().filter(row -> holds(row, given)).map(Row::value).findFirst();
    }

    private static boolean holds(Row row, List<Object> given) {
        for (int position = 0; position < given.size(); position++) {
            Cell cell = row.cells().get(position);
            boolean fits = cell instanceof Cell.Span span
                    ? span.holds((BigDecimal) given.get(position))
                    : ((Cell.Option) cell).id().equals(given.get(position));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
