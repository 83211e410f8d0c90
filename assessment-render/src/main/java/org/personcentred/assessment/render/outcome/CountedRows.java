package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Aggregate;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.response.Response;

/** Of how many rows a score counts some, as the goals that were reached: it is then a number out of that many. */
final class CountedRows {
    private CountedRows() {}

    static Optional<Range> of(Score score, Response response) {
        return score.formula() instanceof Expression.InRows inRows
                        && isCount(inRows)
                        && response.answers().get(inRows.group()) instanceof Answer.Rows rows
                ? Optional.of(new Range(
                        BigDecimal.ZERO, BigDecimal.valueOf(rows.rows().size())))
                : Optional.empty();
    }

    /** With more than one condition, a row can count more than once. */
    private static boolean isCount(Expression.InRows inRows) {
        return inRows.by() == Aggregate.SUM
                && inRows.each().get(0) instanceof Expression.Count count
                && count.conditions().size() == 1;
    }
}
