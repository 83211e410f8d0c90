package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Normal;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/** A question that falls away for more than one cause says for which of them it counts something all the same. */
final class NotAskedForOneCause implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return PlacedItem.of(candidate.assessment()).stream()
                .filter(placed -> candidate.isSound(
                        Reference.Kind.ITEM, placed.item().id().name()))
                .filter(placed -> countsForEveryCause(placed.item(), candidate))
                .map(placed -> candidate.error(
                        "IF_NOT_ASKED_CAUSES",
                        placed.place() + "/ifNotAsked",
                        Map.of("item", placed.name(), "causes", causes(placed.item(), candidate))))
                .toList();
    }

    private static String causes(Item item, Candidate candidate) {
        return Notation.of(Normal.of(new Condition.Not(item.asked()), candidate.facts()));
    }

    private static boolean countsForEveryCause(Item item, Candidate candidate) {
        return item.ifNotAsked()
                        .filter(instead -> instead.when().equals(Condition.ALWAYS))
                        .isPresent()
                && hasSeveral(Normal.of(item.asked(), candidate.facts()), candidate.assessment());
    }

    /** It is asked only where several things hold, or where a question is asked that is not always asked itself. */
    private static boolean hasSeveral(Condition asked, Assessment assessment) {
        return asked instanceof Condition.And
                || References.of(asked).stream().anyMatch(read -> mayFallAway(read, assessment));
    }

    /**
     * Whether what a condition reads may itself not be asked, or not apply: that is a cause of its own. A question that
     * says itself what it counts then is the step before in a row of tests, and no other cause.
     */
    private static boolean mayFallAway(Reference read, Assessment assessment) {
        boolean item = assessment
                .item(new ItemId(read.name()))
                .filter(before -> before.isConditional() && before.ifNotAsked().isEmpty())
                .isPresent();
        boolean score = read.kind() == Reference.Kind.SCORE
                && assessment.formulas().get(read.name()) instanceof Expression.Only;
        return item || score;
    }
}
