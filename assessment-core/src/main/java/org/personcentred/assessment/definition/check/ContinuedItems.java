package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Problem;

/** What is answered here can be taken over by the assessment that continues it: it asks every question in the same way. */
final class ContinuedItems implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Optional<Assessment> longer = candidate.assessment().continues();
        List<Problem> problems = new ArrayList<>();
        longer.ifPresent(other -> PlacedItem.of(candidate.assessment()).stream()
                .filter(placed -> placed.item().isQuestion() && !isAsked(placed.item(), other))
                .map(placed -> candidate.error(
                        "CONTINUED_OTHERWISE", placed.place(), Map.of("name", placed.name(), "id", other.id())))
                .forEach(problems::add));
        return problems;
    }

    private static boolean isAsked(Item item, Assessment other) {
        return other.item(item.id())
                .filter(same -> same.ask().equals(item.ask()) && same.type().equals(item.type()))
                .isPresent();
    }
}
