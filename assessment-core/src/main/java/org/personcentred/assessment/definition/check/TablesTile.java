package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.problem.Problem;

/**
 * No two rows of a table hold for the same keys, and the stretches of its numbers leave no gap between the first and the
 * last: a reference range that is missing in the middle is a slip, one beyond the ends is not.
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
        problems.addAll(new TableGaps(candidate, table).check());
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
}
