package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/** Finds what the rows of a group come to together, with the working of each row that is there. */
final class RowEvaluation {
    private final Scope scope;

    RowEvaluation(Scope scope) {
        this.scope = scope;
    }

    Working.OfNumber evaluate(Expression.InRows inRows) {
        Optional<Integer> count = count(inRows.group());
        if (count.isEmpty()) {
            return new Working.OfNumber(inRows, scope.rows(inRows.group()).value(), List.of());
        }
        if (count.get() == 0) {
            return new Working.OfNumber(inRows, ofNone(inRows.by()), List.of());
        }
        List<Expression> rows = inRows.each().subList(0, count.get());
        Working.OfNumber together = new Expression.Combined(inRows.by(), rows).accept(new Evaluation(scope));
        return new Working.OfNumber(inRows, together.value(), together.parts());
    }

    private static Value ofNone(Aggregate by) {
        return by == Aggregate.SUM
                ? Value.of(BigDecimal.ZERO)
                : new Value.Undefined("there is nothing to take the " + by.word() + " of");
    }

    /** A condition about the rows does not hold where these are said not to apply; a number that they give is missing. */
    Working.OfCondition judge(Condition.InRows inRows) {
        if (scope.saidNotToApply(inRows.group()).isMet()) {
            return new Working.OfCondition(inRows, Verdict.NOT_MET, List.of());
        }
        Optional<Integer> count = count(inRows.group());
        if (count.isPresent()) {
            return judge(inRows, count.get());
        }
        Fact rows = scope.rows(inRows.group());
        return new Working.OfCondition(inRows, verdict(inRows, rows.possible(), rows.value()), List.of());
    }

    private Working.OfCondition judge(Condition.InRows inRows, int count) {
        if (count == 0) {
            return new Working.OfCondition(inRows, Verdict.NOT_MET, List.of());
        }
        List<Condition> rows = inRows.each().subList(0, count);
        Condition together = inRows.all() ? new Condition.And(rows) : new Condition.Or(rows);
        Working.OfCondition working = together.accept(new Judgement(scope));
        return new Working.OfCondition(inRows, working.verdict(), working.parts());
    }

    /** While it is open how many rows there are: settled where it comes to the same for each number of them. */
    private Verdict verdict(Condition.InRows inRows, Possible count, Value absence) {
        boolean canHold = false;
        boolean canFail =
                count.mayNotApply() || scope.saidNotToApply(inRows.group()).isOpen();
        boolean mayStayOpen = count.mayBeUndefined();
        for (int rows = 0; rows <= inRows.each().size(); rows++) {
            if (count.numbers().canBe(Relation.EQUAL, Numbers.of(BigDecimal.valueOf(rows)))) {
                Verdict verdict = judge(inRows, rows).verdict();
                canHold |= verdict.mayBeMet();
                canFail |= !verdict.isMet();
                mayStayOpen |= verdict.mayStayOpen();
            }
        }
        return Verdict.among(
                canHold, canFail, mayStayOpen, absence instanceof Value.Missing missing ? missing.items() : Set.of());
    }

    private Optional<Integer> count(ItemId group) {
        return scope.rows(group).value().number().map(BigDecimal::intValueExact);
    }
}
