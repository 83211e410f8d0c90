package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Points;
import org.personcentred.assessment.problem.Problem;

/** A stub holds nothing of its instrument, so no options and no points. Whoever has a licence may add them. */
final class StubsHoldNoAnswers implements Check {
    private static final Set<String> ANSWERS = Set.of("yes", "no");

    @Override
    public List<Problem> check(Candidate candidate) {
        return isStub(candidate)
                ? PlacedItem.of(candidate.assessment()).stream()
                        .filter(placed -> holds(placed.item()))
                        .map(placed ->
                                candidate.error("STUB_HOLDS_ANSWERS", placed.place(), Map.of("item", placed.name())))
                        .toList()
                : List.of();
    }

    /** Whether nothing of the instrument may be in it. */
    static boolean isStub(Candidate candidate) {
        return candidate.assessment().licence().rights() == Licence.Rights.C
                && candidate.assessment().licensed().isEmpty();
    }

    private static boolean holds(Item item) {
        List<Option> options = item.type() instanceof ItemType.Instrument
                ? List.of()
                : item.type().options();
        return !item.points().equals(Points.NONE)
                || options.stream().anyMatch(option -> option.points().isPresent() || !ANSWERS.contains(option.id()));
    }
}
