package org.personcentred.assessment.definition;

import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.OpenItems;

/**
 * A number that a rule for what is missing gave.
 *
 * @param policy the rule, as definitions write it: {@code prorate}, {@code treat_as} or {@code but}
 * @param open   what is missing; of an assessment within another, the question that it stands at
 */
public record Allowance(String policy, Set<ItemId> open) {
    public Allowance {
        open = OpenItems.of(open);
    }
}
