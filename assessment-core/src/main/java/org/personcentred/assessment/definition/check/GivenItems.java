package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** What a host may supply, and what stands first in an outcome, is the answer to one question of the form. */
final class GivenItems implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Assessment form = candidate.assessment();
        Set<String> asked = named(form.items().stream());
        Set<String> inRowsToo = named(form.items().stream().flatMap(GivenItems::withRows));
        List<Problem> problems = new ArrayList<>(unknown(candidate, asked, form.given(), "GIVEN_UNKNOWN", "/given/"));
        problems.addAll(
                unknown(candidate, inRowsToo, form.about().theirWords(), "THEIR_WORDS_UNKNOWN", "/about/theirWords/"));
        return problems;
    }

    private static Set<String> named(Stream<Item> items) {
        return items.filter(Item::isQuestion)
                .filter(item -> !(item.type() instanceof ItemType.Calculated))
                .filter(item -> !(item.type() instanceof ItemType.Group))
                .filter(item -> !(item.type() instanceof ItemType.Instrument))
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
                Map<String, String> parameters = new TreeMap<>(Map.of("name", item.name()));
                Nearest.to(item.name(), questions).ifPresent(name -> parameters.put("nearest", name));
                problems.add(candidate.error(code, here, parameters));
            }
        }
        return problems;
    }
}
