package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** What a host may supply, and what stands first in an outcome, is the answer to one question of the form. */
final class GivenItems implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Set<String> questions = named(candidate.assessment().items().stream());
        List<Problem> problems = new ArrayList<>();
        Collection<ItemId> given = candidate.assessment().given();
        Collection<ItemId> theirWords = candidate.assessment().about().theirWords();
        problems.addAll(unknown(candidate, questions, given, "GIVEN_UNKNOWN", "/given/"));
        Set<String> inRowsToo = named(candidate.assessment().items().stream().flatMap(GivenItems::withRows));
        problems.addAll(unknown(candidate, inRowsToo, theirWords, "THEIR_WORDS_UNKNOWN", "/about/theirWords/"));
        return problems;
    }

    private static Set<String> named(Stream<Item> items) {
        return items.filter(GivenItems::isOneQuestion)
                .map(item -> item.id().inFormula().name())
                .collect(Collectors.toSet());
    }

    /** What is asked in each row is answered once for each: goals can stand first, and no host can supply them. */
    private static Stream<Item> withRows(Item item) {
        return item.type() instanceof ItemType.Group group ? group.items().stream() : Stream.of(item);
    }

    private static List<Problem> unknown(
            Candidate candidate, Set<String> questions, Collection<ItemId> named, String code, String place) {
        List<Problem> problems = new ArrayList<>();
        int index = 0;
        for (ItemId item : named) {
            String here = place + index++;
            if (!questions.contains(item.name())) {
                Optional<String> nearest = Nearest.to(item.name(), questions);
                problems.add(candidate.error(
                        code,
                        here,
                        nearest.map(name -> Map.of("name", item.name(), "nearest", name))
                                .orElse(Map.of("name", item.name()))));
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
