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
                .ifPresent(all -> all.keys().forEach(id -> {
                    Part table = all.part(id);
                    List<String> keys = table.strings("keys");
                    table.evidence();
                    List<Table.Row> rows = table.parts("rows").stream()
                            .flatMap(row -> row(row, keys).stream())
                            .toList();
                    if (rows.size() == table.parts("rows").size() && sameKinds(rows, table)) {
                        tables.put(id, new Table(id, keys, rows, table.string("noRow")));
                    }
                }));
        return tables;
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
    private static boolean sameKinds(List<Table.Row> rows, Part table) {
        for (int position = 0; position < table.strings("keys").size(); position++) {
            Class<?> first = rows.get(0).cells().get(position).getClass();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).cells().get(position).getClass() != first) {
                    String key = table.strings("keys").get(position);
                    table.reading()
                            .problem("TABLE_MIXED_KEY", table.parts("rows").get(row), Map.of("key", key));
                    return false;
                }
            }
        }
        return true;
    }
}
