package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Table;

/** Reads the tables of a definition. */
final class TablesReader {
    private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern SPAN = Pattern.compile("(" + NUMBER + ") to (" + NUMBER + ")");

    private TablesReader() {}

    static Map<String, Table> read(Part root) {
        Map<String, Table> tables = new LinkedHashMap<>();
        root.child("tables")
                .ifPresent(all ->
                        all.keys().forEach(id -> table(id, all.part(id)).ifPresent(table -> tables.put(id, table))));
        return tables;
    }

    /** The table with the rows that could be read, so that what looks values up in it is not told of as well. */
    private static Optional<Table> table(String id, Part table) {
        List<String> keys = table.strings("keys");
        List<String> evidence = table.evidence();
        List<Table.Row> rows = new ArrayList<>();
        for (Part part : table.parts("rows")) {
            row(part, keys)
                    .filter(row -> rows.isEmpty() || isOfKind(row, rows.get(0), keys, part))
                    .ifPresent(rows::add);
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(id, keys, rows, table.part("noRow").words(), evidence));
    }

    private static Optional<Table.Row> row(Part row, List<String> keys) {
        List<Table.Cell> cells = new ArrayList<>();
        keys.forEach(key -> row.child(key).ifPresent(cell -> cells.add(cell(cell))));
        if (cells.size() != keys.size() || row.keys().size() != keys.size() + 1) {
            row.reading().problem("TABLE_ROW_KEYS", row, Map.of("keys", String.join(", ", keys)));
            return Optional.empty();
        }
        return Optional.of(new Table.Row(cells, row.number("value").orElseThrow()));
    }

    private static Table.Cell cell(Part cell) {
        if (cell.node() instanceof Node.Numeric) {
            return new Table.Cell.Span(cell.number(), cell.number());
        }
        Matcher span = SPAN.matcher(cell.string());
        Optional<BigDecimal> from = span.matches() ? NumberText.read(span.group(1)) : Optional.empty();
        Optional<BigDecimal> to = span.matches() ? NumberText.read(span.group(2)) : Optional.empty();
        return from.isPresent() && to.isPresent()
                ? new Table.Cell.Span(from.get(), to.get())
                : new Table.Cell.Option(cell.string());
    }

    /** A key is a number in every row or an option in every row. */
    private static boolean isOfKind(Table.Row row, Table.Row first, List<String> keys, Part part) {
        for (int position = 0; position < keys.size(); position++) {
            if (row.cells().get(position).getClass()
                    != first.cells().get(position).getClass()) {
                part.reading().problem("TABLE_MIXED_KEY", part, Map.of("key", keys.get(position)));
                return false;
            }
        }
        return true;
    }
}
