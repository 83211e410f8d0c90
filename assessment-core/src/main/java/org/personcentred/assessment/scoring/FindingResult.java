package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.OpenItems;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/**
 * A finding that was raised, or that may still be.
 *
 * @param id       its name: with the item before it, where it is of another assessment that stands there
 * @param finding  the finding
 * @param open     whether it cannot be told yet
 * @param because  the items whose answers raised it, in the order of the form
 * @param askAbout the items that would tell, in the order of the form
 * @param leftOut  the items that {@code any_known}, or a rule for what is missing in a score behind it, left out
 *                  because they are not known, in the order of the form
 * @param actions  the actions proposed; of an open finding, none
 * @param working  why
 */
public record FindingResult(
        String id,
        Finding finding,
        boolean open,
        List<ItemId> because,
        List<ItemId> askAbout,
        List<ItemId> leftOut,
        List<Action> actions,
        Working.OfCondition working) {
    public FindingResult {
        because = List.copyOf(because);
        askAbout = List.copyOf(askAbout);
        leftOut = List.copyOf(leftOut);
        actions = List.copyOf(actions);
    }

    /** As the assessment around it has it: it rests on the item, and is open while it is not known to be asked. */
    FindingResult at(Item item, Verdict asked) {
        Set<ItemId> open = OpenItems.union(asked.open(), this.open ? Set.of(item.id()) : Set.of());
        boolean isOpen = this.open || asked.isOpen();
        List<ItemId> behind = isOpen ? List.of() : List.of(item.id());
        List<Action> proposed = isOpen ? List.of() : actions;
        return new FindingResult(
                item.id() + "." + id, finding, isOpen, behind, List.copyOf(open), List.of(), proposed, working);
    }
}
