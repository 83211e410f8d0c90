package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Table;

/** Reads the tables of a definition. */
final class TablesReader {
    private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern SPAN = Pattern.compile("(" + NUMBER + ") to (" + NUMBER + ")");

    /** A stretch of numbers in another writing, of which the first number is known, and often the last. */
    private static final Pattern NEARLY_SPAN = Pattern.compile(
            "(" + NUMBER + ") ?(?:[-\u2013\u2014\u2212] ?(" + NUMBER + ")|\\+|(?:and|or) (?:over|above|more|older))");

    private static final BigDecimal LAST = BigDecimal.valueOf(120);

    private final Set<List<Object>> told = new HashSet<>();

    private TablesReader() {}

    static Map<String, Table> read(Part root) {
        Map<String, Table> tables = new LinkedHashMap<>();
        TablesReader reader = new TablesReader();
        root.child("tables")
                .ifPresent(all -> all.keys()
                        .forEach(id -> reader.table(id, all.part(id)).ifPresent(table -> tables.put(id, table))));
        return tables;
    }

    /** The table with the rows that could be read, so that what looks values up in it is not told of as well. */
    private Optional<Table> table(String id, Part table) {
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

    private Optional<Table.Row> row(Part row, List<String> keys) {
        List<Table.Cell> cells = new ArrayList<>();
        keys.forEach(key -> row.child(key).ifPresent(cell -> cells.add(cell(cell))));
        if (cells.size() != keys.size() || row.keys().size() != keys.size() + 1) {
            row.reading().problem("TABLE_ROW_KEYS", row, Map.of("keys", String.join(", ", keys)));
            return Optional.empty();
        }
        return Optional.of(new Table.Row(cells, row.number("value").orElseThrow()));
    }

    private Table.Cell cell(Part cell) {
        if (cell.node() instanceof Node.Numeric) {
            return new Table.Cell.Span(cell.number(), cell.number());
        }
        Matcher span = SPAN.matcher(cell.string());
        Optional<BigDecimal> from = span.matches() ? NumberText.read(span.group(1)) : Optional.empty();
        Optional<BigDecimal> to = span.matches() ? NumberText.read(span.group(2)) : Optional.empty();
        Matcher nearly = NEARLY_SPAN.matcher(cell.string());
        if (nearly.matches()) {
            return nearly(cell, nearly);
        }
        return from.isPresent() && to.isPresent()
                ? new Table.Cell.Span(from.get(), to.get())
                : new Table.Cell.Option(cell.string());
    }

    /** Taken for what was meant, so that nothing else is told of it. */
    private Table.Cell nearly(Part cell, Matcher span) {
        BigDecimal from = new BigDecimal(span.group(1));
        BigDecimal to = span.group(2) != null ? new BigDecimal(span.group(2)) : from.max(LAST);
        String instead = from.toPlainString() + " to " + to.toPlainString();
        once("TABLE_SPAN", cell, cell.node().position(), Map.of("instead", instead));
        return new Table.Cell.Span(from, to.max(from));
    }

    /** In a grid one cell stands in several rows. */
    private void once(String code, Part part, Object of, Map<String, String> parameters) {
        if (told.add(List.of(code, of))) {
            part.reading().problem(code, part, parameters);
        }
    }

    /** A key is a number in every row or an option in every row. */
    private boolean isOfKind(Table.Row row, Table.Row first, List<String> keys, Part part) {
        for (int position = 0; position < keys.size(); position++) {
            if (row.cells().get(position).getClass()
                    != first.cells().get(position).getClass()) {
                once("TABLE_MIXED_KEY", part, keys, Map.of("key", keys.get(position)));
                return false;
            }
        }
        return true;
    }
}
