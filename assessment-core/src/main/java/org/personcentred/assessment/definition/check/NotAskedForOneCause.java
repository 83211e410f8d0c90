package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.problem.Problem;

/** A question that falls away for more than one cause says for which of them it counts something all the same. */
final class NotAskedForOneCause implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return PlacedItem.of(candidate.assessment()).stream()
                .filter(placed -> countsForEveryCause(placed.item()))
                .map(placed -> candidate.error(
                        "IF_NOT_ASKED_CAUSES",
                        placed.place() + "/ifNotAsked",
                        Map.of("item", placed.item().id().inFormula().name())))
                .toList();
    }

    /** It is asked only where several things hold, and each that does not is a cause of its own. */
    private static boolean countsForEveryCause(Item item) {
        return item.asked() instanceof Condition.And
                && item.ifNotAsked()
                        .filter(instead -> instead.when().equals(Condition.ALWAYS))
                        .isPresent();
    }
}
