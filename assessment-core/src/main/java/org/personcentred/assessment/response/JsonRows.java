package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.Node;

/** Reads what stands in the rows of a group as JSON; what does not belong there is noted at its place. */
final class JsonRows {
    private static final List<String> BESIDE = List.of(Envelope.ROW, "unanswered", "comments");

    private final ItemType.Group group;
    private final JsonPart rows;

    JsonRows(ItemType.Group group, JsonPart rows) {
        this.group = group;
        this.rows = rows;
    }

    /** A row of which only its id is known yet. */
    static Row row(Node node) {
        boolean said = node instanceof Node.Mapping row && row.get(Envelope.ROW).orElse(null) instanceof Node.Text;
        return Row.of(
                said
                        ? Optional.of(((Node.Text)
                                        ((Node.Mapping) node).get(Envelope.ROW).orElseThrow())
                                .value())
                        : Optional.empty());
    }

    /** What was entered for each question of each row that there can be. */
    Map<ItemId, Entered> entered() {
        Map<ItemId, Entered> entered = new HashMap<>();
        List<JsonPart> all = rows.elements();
        for (int row = 0; row < Math.min(all.size(), group.most()); row++) {
            if (all.get(row).node() instanceof Node.Mapping) {
                entered.putAll(row(all.get(row), group.rows().get(row)));
            }
        }
        return entered;
    }

    private static Map<ItemId, Entered> row(JsonPart row, List<Item> items) {
        Map<String, Item> questions = new LinkedHashMap<>();
        items.forEach(item -> questions.put(item.id().inFormula().name(), item));
        List<String> keys = new ArrayList<>(BESIDE);
        keys.addAll(questions.keySet());
        row.entries(keys);
        row.child(Envelope.ROW).ifPresent(JsonRows::id);
        JsonEntries entries = new JsonEntries(row, questions);
        return entries.read(name -> row.child(name));
    }

    private static void id(JsonPart part) {
        boolean fits = part.text().map(id -> id.matches(Envelope.ROW_ID)).orElse(true);
        if (!fits) {
            part.note("SHAPE_PATTERN", Map.of());
        }
    }
}
