package org.personcentred.assessment.expression;

import java.util.Collections;
import java.util.List;
import org.personcentred.assessment.answer.ItemId;

/** How many rows a group has, as a formula counts them. */
public final class RowCount {
    private RowCount() {}

    /** The formula {@code count(group)} of a group with so many rows at most. */
    public static Expression of(ItemId group, int most) {
        Expression one = new Expression.Count(List.of(Condition.ALWAYS));
        return new Expression.InRows(Aggregate.SUM, group, Collections.nCopies(most, one));
    }
}
