package org.personcentred.assessment.studio.docs;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Table;

/** The reference tables, row by row: they are numbers that somebody has to compare with their source. */
record TablesPart(Markdown page) {

    void write(Assessment assessment) {
        if (!assessment.tables().isEmpty()) {
            page.heading(2, "Tables");
            assessment.tables().values().forEach(this::table);
        }
    }

    private void table(Table table) {
        page.heading(3, Markdown.name(table.id()));
        List<String> headings =
                new ArrayList<>(table.keys().stream().map(Markdown::name).toList());
        headings.add("Value");
        page.table(headings.toArray(String[]::new));
        table.rows().forEach(this::row);
        page.endTable();
        page.paragraph("Where there is no row: " + Markdown.words(table.noRow()));
        page.paragraph(ScoresPart.Sources.of(table.evidence()));
    }

    private void row(Table.Row row) {
        List<String> cells =
                new ArrayList<>(row.cells().stream().map(TablesPart::cell).toList());
        cells.add(row.value().toPlainString());
        page.row(cells.toArray(String[]::new));
    }

    private static String cell(Table.Cell cell) {
        if (cell instanceof Table.Cell.Span span) {
            String from = span.from().toPlainString();
            return span.from().compareTo(span.to()) == 0
                    ? from
                    : from + " to " + span.to().toPlainString();
        }
        return Markdown.name(((Table.Cell.Option) cell).id());
    }
}
