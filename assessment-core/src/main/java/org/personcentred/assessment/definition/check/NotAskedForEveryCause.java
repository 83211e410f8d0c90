package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Normal;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/**
 * A question in a sum that says for some causes what it counts where it is not asked says so for each cause there is: for
 * another one the sum would not apply, and all that rests on it would be silent.
 */
final class NotAskedForEveryCause implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Map<ItemId, Problem> problems = new LinkedHashMap<>();
        candidate.assessment().formulas().forEach((name, formula) -> {
            if (candidate.isSound(formula)) {
                SummedItems.of(formula, candidate.assessment())
                        .forEach((item, summed) -> leftOut(summed, candidate)
                                .ifPresent(cause -> problems.putIfAbsent(
                                        item,
                                        problem(
                                                item,
                                                name,
                                                cause,
                                                summed.instead().orElseThrow(),
                                                candidate))));
            }
        });
        return List.copyOf(problems.values());
    }

    /** The first cause that is shown to have nothing said for it; nothing where there is none, or nothing is said at all. */
    private static Optional<Condition> leftOut(SummedItems.Summed summed, Candidate candidate) {
        return summed.instead().stream()
                .filter(instead -> !instead.equals(Condition.ALWAYS) && candidate.isSound(instead))
                .flatMap(instead -> Normal.parts(Normal.of(summed.when(), candidate.facts())).stream()
                        .map(part -> Normal.of(new Condition.Not(part), candidate.facts()))
                        .filter(cause -> candidate.reachable().isShown(alone(cause, instead, summed.known()))))
                .findFirst();
    }

    /** A cause where none of the others that are said holds. */
    private static Condition alone(Condition cause, Condition said, List<Condition> known) {
        List<Condition> together = new ArrayList<>(known);
        together.add(cause);
        together.add(new Condition.Not(said));
        return new Condition.And(together);
    }

    private static Problem problem(ItemId item, String score, Condition cause, Condition said, Candidate candidate) {
        String place = PlacedItem.of(candidate.assessment()).stream()
                .filter(placed -> placed.item().id().equals(item))
                .map(PlacedItem::place)
                .findFirst()
                .orElse(candidate.dependencies().place(new Reference(Reference.Kind.SCORE, score)));
        return candidate.error(
                "IF_NOT_ASKED_LEFT_OUT",
                place + "/ifNotAsked",
                Map.of(
                        "item", item.inFormula().name(),
                        "score", score,
                        "cause", Notation.of(cause),
                        "instead", Notation.of(new Condition.Or(List.of(said, cause)))));
    }
}
