package org.personcentred.assessment.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.Node;

/** Which answers need the day on which a response was completed. */
final class DayNeeded {
    private DayNeeded() {}

    /** Whether it asks for a day that is compared with the day of completion. */
    static boolean readsToday(Item item) {
        return item.type() instanceof ItemType.Date date && date.readsToday();
    }

    /** That a day in a row of a group is compared with the day of completion; nothing where no row has such a day. */
    static Optional<Clause> inRows(Item item, ItemType.Group group) {
        List<Clause> read = group.items().stream()
                .filter(DayNeeded::readsToday)
                .map(inRow -> ItemClauses.someRow(item, ItemClauses.answered(inRow)))
                .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(Clause.or(read));
    }

    /**
     * What a response within another is, where it needs the day of the whole: it says a day of its own, which is then
     * compared, or says none and reads it.
     */
    static Node by(Assessment within) {
        Node.MappingBuilder response = Node.mapping().put("type", "object");
        if (within.countsFromToday()) {
            return response.build();
        }
        List<Node> causes = new ArrayList<>();
        causes.add(Node.mapping()
                .put("required", Node.sequence(List.of(Node.text("completedOn"))))
                .build());
        within.items().forEach(item -> cause(item).ifPresent(causes::add));
        return response.put("anyOf", Node.sequence(causes)).build();
    }

    private static Optional<Node> cause(Item item) {
        if (item.type() instanceof ItemType.Group group) {
            return inRows(item, group).map(Clause::schema);
        }
        if (item.type() instanceof ItemType.Instrument instrument) {
            return Optional.of(
                    ItemClauses.answer(item, by(instrument.assessment())).schema());
        }
        return readsToday(item) ? Optional.of(ItemClauses.answered(item).schema()) : Optional.empty();
    }
}
