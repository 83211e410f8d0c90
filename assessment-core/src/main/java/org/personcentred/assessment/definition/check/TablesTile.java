package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.problem.Problem;

/**
 * No two rows of a table hold for the same keys, and the stretches of a number leave no gap between the first and the
 * last: a reference range that is missing in the middle is a slip, one beyond the ends is not. Where the ends differ
 * from group to group, it may be one.
 */
final class TablesTile implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        candidate.assessment().tables().values().forEach(table -> table(candidate, table, problems));
        return problems;
    }

    private static void table(Candidate candidate, Table table, List<Problem> problems) {
        String place = "/tables/" + table.id() + "/rows/";
        List<Table.Row> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int before = 0; before < row; before++) {
                if (overlap(rows.get(before), rows.get(row))) {
                    Map<String, String> parameters = Map.of("table", table.id(), "row", String.valueOf(before + 1));
                    problems.add(candidate.error("TABLE_OVERLAP", place + row, parameters));
                }
            }
        }
        List<Integer> numbers = IntStream.range(0, table.keys().size())
                .filter(table::isNumber)
                .boxed()
                .toList();
        if (numbers.size() == 1) {
            gaps(candidate, table, numbers.get(0), problems);
        }
    }

    private static boolean overlap(Table.Row one, Table.Row other) {
        return IntStream.range(0, one.cells().size())
                .allMatch(position ->
                        overlap(one.cells().get(position), other.cells().get(position)));
    }

    private static boolean overlap(Table.Cell one, Table.Cell other) {
        if (one instanceof Table.Cell.Span a && other instanceof Table.Cell.Span b) {
            return a.from().compareTo(b.to()) <= 0 && b.from().compareTo(a.to()) <= 0;
        }
        return one.equals(other);
    }

    /** Rows that differ only in the number, in rising order: each begins one step after the one before ends. */
    private static void gaps(Candidate candidate, Table table, int position, List<Problem> problems) {
        Map<List<Table.Cell>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> others = new ArrayList<>(table.rows().get(row).cells());
            others.remove(position);
            groups.computeIfAbsent(others, key -> new ArrayList<>()).add(row);
        }
        groups.values()
                .forEach(group -> group.sort(
                        Comparator.comparing(row -> span(table, row, position).from())));
        ends(candidate, table, position, List.copyOf(groups.values()), problems);
        // one gap of a grid is in as many groups as there are cells under it
        Set<Map<String, String>> told = new HashSet<>();
        for (List<Integer> group : groups.values()) {
            for (int index = 1; index < group.size(); index++) {
                BigDecimal end = span(table, group.get(index - 1), position).to();
                BigDecimal start = span(table, group.get(index), position).from();
                BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(end.scale(), start.scale()));
                Map<String, String> parameters =
                        Map.of("table", table.id(), "from", end.toPlainString(), "to", start.toPlainString());
                if (start.subtract(end).compareTo(step) > 0 && told.add(parameters)) {
                    problems.add(candidate.error(
                            "TABLE_GAP", "/tables/" + table.id() + "/rows/" + group.get(index), parameters));
                }
            }
        }
    }

    /** Where the numbers begin or end elsewhere than for the first group, a row may have been forgotten. */
    private static void ends(
            Candidate candidate, Table table, int position, List<List<Integer>> groups, List<Problem> problems) {
        Table.Cell.Span first = reach(table, groups.get(0), position);
        for (List<Integer> group : groups) {
            Table.Cell.Span other = reach(table, group, position);
            if (first.from().compareTo(other.from()) != 0 || first.to().compareTo(other.to()) != 0) {
                Map<String, String> parameters = Map.of(
                        "table", table.id(),
                        "from", other.from().toPlainString(),
                        "to", other.to().toPlainString(),
                        "otherFrom", first.from().toPlainString(),
                        "otherTo", first.to().toPlainString());
                String place = "/tables/" + table.id() + "/rows/" + group.get(group.size() - 1);
                problems.add(candidate.warning("TABLE_UNEVEN", place, parameters));
            }
        }
    }

    /** From the least to the greatest number of rows in rising order. */
    private static Table.Cell.Span reach(Table table, List<Integer> rising, int position) {
        return new Table.Cell.Span(
                span(table, rising.get(0), position).from(),
                span(table, rising.get(rising.size() - 1), position).to());
    }

    private static Table.Cell.Span span(Table table, int row, int position) {
        return (Table.Cell.Span) table.rows().get(row).cells().get(position);
    }
}
