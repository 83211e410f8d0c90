package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.expression.Reference;

/** Every way of answering what a part of a definition reads, where there are few enough to try each. */
final class Ways {
    private static final int MOST = 4_096;

    private Ways() {}

    /** Every way of answering the items that these references lead to; nothing where they are too many to try. */
    static Optional<List<Map<ItemId, Answer>>> of(Set<Reference> read, Candidate candidate) {
        List<Map<ItemId, Answer>> ways = List.of(Map.of());
        for (ItemId item : items(read, candidate.dependencies())) {
            List<Answer> answers =
                    answers(candidate.assessment().item(item).orElseThrow().type());
            if (answers.isEmpty() || ways.size() * answers.size() > MOST) {
                return Optional.empty();
            }
            ways = ways.stream()
                    .flatMap(way -> answers.stream().map(answer -> and(way, item, answer)))
                    .toList();
        }
        return Optional.of(ways);
    }

    private static Map<ItemId, Answer> and(Map<ItemId, Answer> way, ItemId item, Answer answer) {
        Map<ItemId, Answer> longer = new HashMap<>(way);
        longer.put(item, answer);
        return longer;
    }

    private static Set<ItemId> items(Set<Reference> read, Dependencies dependencies) {
        Set<ItemId> items = new LinkedHashSet<>();
        dependencies.all(read).stream()
                .filter(reference -> reference.kind() == Reference.Kind.ITEM)
                .forEach(reference -> items.add(new ItemId(reference.name())));
        return items;
    }

    /** Every answer there is; none where they are too many, or of a kind that is not tried. */
    private static List<Answer> answers(ItemType type) {
        if (type instanceof ItemType.Choice choice) {
            return choice.options().stream()
                    .filter(option -> option.means().isEmpty())
                    .<Answer>map(option -> new Answer.Choice(option.id()))
                    .toList();
        }
        if (type instanceof ItemType.Scale scale) {
            return scale.steps().each().stream()
                    .<Answer>map(number -> new Answer.Number(BigDecimal.valueOf(number)))
                    .toList();
        }
        return type instanceof ItemType.Number number
                ? numbers(number.measure()).orElse(List.of())
                : List.of();
    }

    private static Optional<List<Answer>> numbers(Measure measure) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(measure.decimals());
        BigDecimal furthest = measure.lowest().add(step.multiply(BigDecimal.valueOf(MOST)));
        if (measure.highest().compareTo(furthest) > 0) {
            return Optional.empty();
        }
        List<Answer> answers = new ArrayList<>();
        Stream.iterate(measure.lowest(), value -> value.compareTo(measure.highest()) <= 0, value -> value.add(step))
                .forEach(value -> answers.add(new Answer.Number(value)));
        return Optional.of(answers);
    }
}
