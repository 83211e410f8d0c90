package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Points;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/**
 * A stub holds nothing of its instrument: no options and no points, and a score is a number that was typed in. Whoever
 * has a licence may add them.
 */
final class StubsHoldNothing implements Check {
    private static final Set<String> ANSWERS = Set.of("yes", "no");

    @Override
    public List<Problem> check(Candidate candidate) {
        boolean stub = candidate.assessment().licence().rights() == Licence.Rights.C
                && candidate.assessment().licensed().isEmpty();
        List<Problem> problems = new ArrayList<>();
        if (stub) {
            PlacedItem.of(candidate.assessment()).stream()
                    .filter(placed -> holds(placed.item()))
                    .map(placed -> candidate.error(
                            "STUB_HOLDS_ANSWERS",
                            placed.place(),
                            Map.of("item", placed.item().id().inFormula().name())))
                    .forEach(problems::add);
            candidate.assessment().scores().values().stream()
                    .filter(StubsHoldNothing::isMadeOfSeveral)
                    .map(score -> candidate.error(
                            "STUB_WORKS_OUT", candidate.place("scores", score.id()), Map.of("score", score.id())))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static boolean holds(Item item) {
        List<Option> options = item.type() instanceof ItemType.Instrument
                ? List.of()
                : item.type().options();
        return !item.points().equals(Points.NONE)
                || options.stream().anyMatch(option -> option.points().isPresent() || !ANSWERS.contains(option.id()));
    }

    private static boolean isMadeOfSeveral(Score score) {
        Expression formula = score.formula() instanceof Expression.Only only ? only.formula() : score.formula();
        long items = References.of(formula).stream()
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .count();
        return items > 1;
    }
}
