package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Table;

/** What the formulas of a definition look up in its tables. */
final class TableLookups {
    private TableLookups() {}

    /** Everything that one formula looks up. */
    static List<Expression.Lookup> of(Formula formula) {
        Mentions mentions = new Mentions();
        if (formula instanceof Formula.OfNumber number) {
            mentions.of(number.formula());
        } else if (formula instanceof Formula.OfCondition condition) {
            mentions.of(condition.condition());
        }
        return mentions.lookups();
    }

    /**
     * How many digits after the point the numbers have by which a table is looked up; as many as its rows have, where
     * nothing looks it up.
     */
    static int places(Candidate candidate, Table table, int position) {
        Facts facts = candidate.facts();
        return candidate.formulas().stream()
                .filter(formula -> formula.references().stream().noneMatch(candidate.unsound()::contains))
                .flatMap(formula -> of(formula).stream())
                .filter(lookup -> lookup.table().id().equals(table.id()))
                .map(lookup -> ((Expression.Key.Number) lookup.keys().get(position)).formula())
                .mapToInt(formula -> formula.accept(new Bounds(facts)).numbers().places())
                .max()
                .orElse(written(table, position));
    }

    private static int written(Table table, int position) {
        return table.rows().stream()
                .map(row -> (Table.Cell.Span) row.cells().get(position))
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }
}
