package org.personcentred.assessment.scoring;

import java.util.List;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.expression.Working;

/**
 * Whether a named condition holds.
 *
 * @param condition the condition
 * @param working   whether it holds, and why
 * @param leftOut   the items that {@code any_known}, or a rule for what is missing in a score behind it, left out
 *                  because they are not known, in the order of the form
 */
public record ConditionResult(NamedCondition condition, Working.OfCondition working, List<ItemId> leftOut) {
    public ConditionResult {
        leftOut = List.copyOf(leftOut);
    }
}
