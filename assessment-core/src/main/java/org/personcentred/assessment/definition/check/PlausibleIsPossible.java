package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.problem.Problem;

/** Some of the numbers that a question takes are plausible: otherwise the form would doubt every answer. */
final class PlausibleIsPossible implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return PlacedItem.of(candidate.assessment()).stream()
                .flatMap(placed -> one(candidate, placed))
                .toList();
    }

    private static Stream<Problem> one(Candidate candidate, PlacedItem placed) {
        return measure(placed.item().type()).stream()
                .filter(measure -> measure.plausible()
                        .filter(usual -> isOutside(measure, usual))
                        .isPresent())
                .map(measure -> candidate.error(
                        "PLAUSIBLE_OUTSIDE", placed.place() + "/plausible", Map.of("name", placed.name())));
    }

    private static boolean isOutside(Measure measure, Range usual) {
        return usual.highest().compareTo(measure.lowest()) < 0 || usual.lowest().compareTo(measure.highest()) > 0;
    }

    private static Optional<Measure> measure(ItemType type) {
        if (type instanceof ItemType.Number number) {
            return Optional.of(number.measure());
        }
        return type instanceof ItemType.Trials trials ? Optional.of(trials.measure()) : Optional.empty();
    }
}
