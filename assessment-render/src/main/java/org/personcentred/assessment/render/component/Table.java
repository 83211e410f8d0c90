package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * Rows and columns. The first cell of a row is its heading.
 *
 * @param caption what it shows
 * @param columns the headings of its columns
 * @param rows its rows, each as long as the headings
 * @param numbersLast whether the last column is numbers
 */
public record Table(String caption, List<String> columns, List<List<String>> rows, boolean numbersLast)
        implements Component {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
