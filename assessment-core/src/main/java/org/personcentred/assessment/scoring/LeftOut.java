package org.personcentred.assessment.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Allowances;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Working;

/**
 * Finds what was left out of a verdict because it was not known: by {@code any_known}, or by a rule for what is missing
 * in a score behind it.
 */
final class LeftOut {
    private LeftOut() {}

    /** The items left out anywhere behind something settled that these verdicts led to, in the order of the form. */
    static List<ItemId> of(Assessment assessment, Facts facts, Collection<Working.OfCondition> workings) {
        Set<ItemId> items = new TreeSet<>();
        Allowances.behind(facts, workings).forEach(allowance -> items.addAll(allowance.open()));
        workings.forEach(working -> add(working, items));
        return Because.inFormOrder(assessment, items);
    }

    private static void add(Working working, Set<ItemId> items) {
        if (working instanceof Working.OfCondition condition
                && condition.what() instanceof Condition.AnyKnown
                && !condition.verdict().isOpen()) {
            condition
                    .parts()
                    .forEach(part ->
                            items.addAll(((Working.OfCondition) part).verdict().open()));
        }
        working.parts().forEach(part -> add(part, items));
    }
}
