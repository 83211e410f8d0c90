package org.personcentred.assessment.scoring;

import java.util.List;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.expression.Working;

/**
 * A finding that was raised, or that may still be.
 *
 * @param finding  the finding
 * @param open     whether it cannot be told yet
 * @param because  the items whose answers raised it, in the order of the form
 * @param askAbout the items that would tell, in the order of the form
 * @param actions  the actions proposed; of an open finding, none
 * @param working  why
 */
public record FindingResult(
        Finding finding,
        boolean open,
        List<ItemId> because,
        List<ItemId> askAbout,
        List<Action> actions,
        Working.OfCondition working) {
    public FindingResult {
        because = List.copyOf(because);
        askAbout = List.copyOf(askAbout);
        actions = List.copyOf(actions);
    }
}
