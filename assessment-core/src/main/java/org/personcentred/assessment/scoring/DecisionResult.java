package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Working;

/**
 * What a decision came to, and why.
 *
 * @param decision the decision
 * @param result   what it came to; nothing while it could still go another way
 * @param rule     which rule fired, from 0; nothing for {@code otherwise}, and where more than one can still fire
 * @param because  the items whose answers settled it, those that kept an earlier rule from firing among them, in the
 *                 order of the form
 * @param askAbout the items that would settle it, in the order of the form
 * @param leftOut  the items that {@code any_known}, or a rule for what is missing in a score behind it, left out
 *                  because they are not known, in the order of the form
 * @param caveats  what to know about it
 * @param working  each rule that was looked at
 */
public record DecisionResult(
        Decision decision,
        Optional<Result> result,
        Optional<Integer> rule,
        List<ItemId> because,
        List<ItemId> askAbout,
        List<ItemId> leftOut,
        List<Text> caveats,
        List<Working.OfCondition> working) {
    public DecisionResult {
        because = List.copyOf(because);
        askAbout = List.copyOf(askAbout);
        leftOut = List.copyOf(leftOut);
        caveats = List.copyOf(caveats);
        working = List.copyOf(working);
    }

    /** Whether it came to what holds when no rule fires. */
    public boolean isOtherwise() {
        return result.isPresent()
                && working.stream().allMatch(rule -> rule.verdict().isNotMet());
    }
}
