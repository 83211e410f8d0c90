package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Finds everything that the rows of a group can still come to together: over the rows that are there, or, where that is
 * open, over each number of rows there can be.
 */
final class RowBounds {
    private final Scope scope;
    private final Bounds bounds;

    RowBounds(Scope scope, Bounds bounds) {
        this.scope = scope;
        this.bounds = bounds;
    }

    Possible of(Expression.InRows inRows) {
        Possible count = bounds.narrowed(
                RowCount.of(inRows.group(), inRows.each().size()),
                scope.rows(inRows.group()).possible());
        if (count.numbers().isEmpty()) {
            return count;
        }
        int most = count.numbers().highest().intValueExact();
        Possible all = count.withNumbers(Numbers.NONE, true);
        Optional<Possible> rows = Optional.empty();
        for (int number = 0; number <= most; number++) {
            if (number > 0) {
                Possible next = bounds.of(inRows.each().get(number - 1));
                rows = Optional.of(
                        rows.map(before -> together(before, next, inRows.by())).orElse(next));
            }
            boolean can = count.numbers().canBe(Relation.EQUAL, Numbers.of(BigDecimal.valueOf(number)));
            all = can ? all.or(of(rows, number, inRows.by()), true, count.reads()) : all;
        }
        return all;
    }

    private static Possible together(Possible rows, Possible next, Aggregate by) {
        BinaryOperator<BigDecimal> folding = Evaluation.folding(by);
        return Bounds.kept(rows.combined(next, rows.numbers().with(next.numbers(), folding)));
    }

    /** What so many rows come to. */
    private static Possible of(Optional<Possible> rows, int number, Aggregate by) {
        if (rows.isEmpty()) {
            return by == Aggregate.SUM ? Possible.of(BigDecimal.ZERO) : Possible.UNDEFINED;
        }
        BigDecimal count = BigDecimal.valueOf(number);
        return by == Aggregate.MEAN
                ? rows.get().withNumbers(rows.get().numbers().map(sum -> Operator.DIVIDED_BY.of(sum, count)), true)
                : rows.get();
    }
}
