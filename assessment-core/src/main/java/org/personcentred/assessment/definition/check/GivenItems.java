package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** What a host may supply is the answer to one question of the form. */
final class GivenItems implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Set<String> questions = candidate.assessment().items().stream()
                .filter(GivenItems::isOneQuestion)
                .map(item -> item.id().name())
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        int index = 0;
        for (ItemId given : candidate.assessment().given()) {
            String place = "/given/" + index++;
            if (!questions.contains(given.name())) {
                Optional<String> nearest = Nearest.to(given.name(), questions);
                problems.add(candidate.error(
                        "GIVEN_UNKNOWN",
                        place,
                        nearest.map(name -> Map.of("name", given.name(), "nearest", name))
                                .orElse(Map.of("name", given.name()))));
            }
        }
        return problems;
    }

    private static boolean isOneQuestion(Item item) {
        return item.isQuestion()
                && !(item.type() instanceof ItemType.Calculated)
                && !(item.type() instanceof ItemType.Group)
                && !(item.type() instanceof ItemType.Instrument);
    }
}
