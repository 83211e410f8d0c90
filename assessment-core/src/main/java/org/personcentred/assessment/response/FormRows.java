package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;

/**
 * The rows of one group as a form posts them. A row in which nothing was said is no row: the others close up and are
 * counted from 0, as they will be shown again.
 */
final class FormRows {
    private final Item item;
    private final ItemType.Group group;
    private final FormFields fields;
    private final List<Integer> filled;

    FormRows(Item item, ItemType.Group group, FormFields fields, Optional<RowChange> change) {
        this.item = item;
        this.group = group;
        this.fields = fields;
        this.filled = IntStream.range(0, group.most())
                .filter(row ->
                        !change.map(asked -> asked.removes(item.id(), row)).orElse(false))
                .filter(row -> group.rows().get(row).stream().anyMatch(this::isSaid))
                .boxed()
                .toList();
    }

    /** What a button asked for, with whether it could be done. */
    static RowChange done(Assessment assessment, RowChange asked, FormFields fields) {
        Item item = assessment.item(asked.group()).orElseThrow();
        ItemType.Group group = (ItemType.Group) item.type();
        FormRows before = new FormRows(item, group, fields, Optional.empty());
        boolean can = asked.removed().map(before::isThere).orElse(before.filled.size() < group.most());
        return can ? asked : asked.inVain();
    }

    /** Whether a row was posted, even with nothing in it. */
    private boolean isThere(int row) {
        return row < group.most()
                && (fields.typed(item).containsKey(FieldNames.row(row))
                        || group.rows().get(row).stream()
                                .anyMatch(inRow -> !fields.typed(inRow).isEmpty()));
    }

    private boolean isSaid(Item inRow) {
        return fields.typed(inRow).values().stream().flatMap(List::stream).anyMatch(Words::isSaid);
    }

    /** What was entered for the group, and for each question in a row of it. */
    Map<ItemId, Entered> entered() {
        Map<ItemId, Entered> entered = new HashMap<>();
        Map<String, List<String>> typed = new TreeMap<>(fields.typed(item));
        typed.keySet().removeIf(part -> part.endsWith("." + Envelope.ROW));
        for (int row = 0; row < filled.size(); row++) {
            List<Item> posted = group.rows().get(filled.get(row));
            List<Item> shown = group.rows().get(row);
            for (int column = 0; column < posted.size(); column++) {
                FormDecoder.put(shown.get(column), fields.typed(posted.get(column)), entered);
            }
            List<String> id = fields.typed(item).getOrDefault(FieldNames.row(filled.get(row)), List.of());
            if (!id.isEmpty()) {
                typed.put(FieldNames.row(row), id);
            }
        }
        if (!typed.isEmpty() || !filled.isEmpty()) {
            entered.put(item.id(), FormDecoder.entered(item, typed, this::rows));
        }
        return entered;
    }

    private Reading rows(Map<String, List<String>> typed) {
        Question question = new Question(item);
        boolean none = typed.getOrDefault("", List.of()).contains(FieldNames.NONE);
        if (none && !filled.isEmpty()) {
            return Reading.refused(question.answer().error("ROWS_AND_NONE"));
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < filled.size(); row++) {
            List<String> ids = typed.getOrDefault(FieldNames.row(row), List.of()).stream()
                    .filter(Words::isSaid)
                    .toList();
            if (ids.size() > 1 || !ids.stream().allMatch(id -> id.matches(Envelope.ROW_ID))) {
                return Reading.refused(question.part(FieldNames.row(row)).error("ROW_ID"));
            }
            rows.add(Row.of(ids.stream().findFirst()));
        }
        return none || !rows.isEmpty() ? Reading.of(new Answer.Rows(rows)) : Reading.BLANK;
    }
}
