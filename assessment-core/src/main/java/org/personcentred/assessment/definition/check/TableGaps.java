package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.problem.Problem;

/**
 * Where the numbers of a table leave something out between two rows that are alike in everything else. With several
 * numbers, each is looked at for all that the others can be. How far two numbers are apart at least is what a formula
 * looks up: between 59 and 60 there is nothing for an age in years, and 59.5 for one that is told to a tenth.
 */
final class TableGaps {
    /** Above this many combinations of the other numbers, gaps are not looked for. */
    private static final int MOST_SLICES = 20_000;

    private final Candidate candidate;
    private final Table table;
    private final Map<Integer, Integer> places = new HashMap<>();
    /** One gap of a grid is in as many groups as there are cells under it. */
    private final Set<Map<String, String>> told = new HashSet<>();

    TableGaps(Candidate candidate, Table table) {
        this.candidate = candidate;
        this.table = table;
    }

    List<Problem> check() {
        List<Integer> numbers = IntStream.range(0, table.keys().size())
                .filter(table::isNumber)
                .boxed()
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (List<Integer> group : groups()) {
            for (int position : numbers) {
                gaps(group, position, numbers, problems);
            }
        }
        if (numbers.size() == 1) {
            ends(numbers.get(0), problems);
        }
        return problems.stream().distinct().toList();
    }

    /** The rows that are for the same options. */
    private List<List<Integer>> groups() {
        Map<List<Table.Cell>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> options = table.rows().get(row).cells().stream()
                    .filter(Table.Cell.Option.class::isInstance)
                    .toList();
            groups.computeIfAbsent(options, key -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    private void gaps(List<Integer> group, int position, List<Integer> numbers, List<Problem> problems) {
        List<Integer> rising = group.stream()
                .sorted(Comparator.comparing(row -> span(row, position).from()))
                .toList();
        List<Integer> others =
                numbers.stream().filter(other -> other != position).toList();
        for (Map<Integer, BigDecimal> slice : slices(group, others)) {
            List<Integer> rows = rising.stream()
                    .filter(row ->
                            others.stream().allMatch(other -> span(row, other).holds(slice.get(other))))
                    .toList();
            for (int index = 1; index < rows.size(); index++) {
                gap(rows.get(index - 1), rows.get(index), position).ifPresent(problems::add);
            }
        }
    }

    /** Each combination of the other numbers where it can change which rows hold. */
    private List<Map<Integer, BigDecimal>> slices(List<Integer> group, List<Integer> others) {
        List<Map<Integer, BigDecimal>> slices = List.of(Map.of());
        for (int other : others) {
            TreeSet<BigDecimal> edges = new TreeSet<>();
            for (int row : group) {
                edges.add(span(row, other).from());
                edges.add(next(span(row, other).to(), other));
            }
            if (slices.size() * edges.size() > MOST_SLICES) {
                return List.of();
            }
            slices = slices.stream()
                    .flatMap(slice -> edges.stream().map(edge -> and(slice, other, edge)))
                    .toList();
        }
        return slices;
    }

    private static Map<Integer, BigDecimal> and(Map<Integer, BigDecimal> slice, int position, BigDecimal edge) {
        Map<Integer, BigDecimal> more = new LinkedHashMap<>(slice);
        more.put(position, edge);
        return more;
    }

    private Optional<Problem> gap(int before, int row, int position) {
        BigDecimal end = span(before, position).to();
        BigDecimal start = span(row, position).from();
        if (next(end, position).compareTo(start) >= 0) {
            return Optional.empty();
        }
        Map<String, String> parameters =
                Map.of("table", table.id(), "from", NumberText.write(end), "to", NumberText.write(start));
        return told.add(parameters)
                ? Optional.of(candidate.error("TABLE_GAP", "/tables/" + table.id() + "/rows/" + row, parameters))
                : Optional.empty();
    }

    /** The next number that can be looked up. */
    private BigDecimal next(BigDecimal number, int position) {
        int digits = places.computeIfAbsent(position, at -> TableLookups.places(candidate, table, at));
        return number.setScale(digits, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(digits));
    }

    /** Where the numbers begin or end elsewhere than for the first group, a row may have been forgotten. */
    private void ends(int position, List<Problem> problems) {
        List<List<Integer>> groups = groups();
        Table.Cell.Span first = reach(groups.get(0), position);
        for (List<Integer> group : groups) {
            Table.Cell.Span other = reach(group, position);
            if (first.from().compareTo(other.from()) != 0 || first.to().compareTo(other.to()) != 0) {
                Map<String, String> parameters = Map.of(
                        "table", table.id(),
                        "from", NumberText.write(other.from()),
                        "to", NumberText.write(other.to()),
                        "otherFrom", NumberText.write(first.from()),
                        "otherTo", NumberText.write(first.to()));
                int last = group.stream()
                        .max(Comparator.comparing(row -> span(row, position).from()))
                        .orElseThrow();
                problems.add(candidate.warning("TABLE_UNEVEN", "/tables/" + table.id() + "/rows/" + last, parameters));
            }
        }
    }

    /** From the least to the greatest number of some rows. */
    private Table.Cell.Span reach(List<Integer> rows, int position) {
        BigDecimal least = rows.stream()
                .map(row -> span(row, position).from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal most = rows.stream()
                .map(row -> span(row, position).to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Table.Cell.Span(least, most);
    }

    private Table.Cell.Span span(int row, int position) {
        return (Table.Cell.Span) table.rows().get(row).cells().get(position);
    }
}
