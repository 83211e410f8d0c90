package org.personcentred.assessment.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a group: one goal, one fall. Its questions go by their own names, without the group and the row.
 *
 * @param id         what it is known by from one response to the next; nothing where no one has said
 * @param answers    what was answered in it, in the order of the form
 * @param unanswered why questions in it were left open, where that was said
 * @param comments   the person's own words beside them
 */
public record Row(
        Optional<String> id,
        Map<ItemId, Answer> answers,
        Map<ItemId, Unanswered> unanswered,
        Map<ItemId, String> comments) {
    public Row {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        unanswered = Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
    }

    /** A row of which only this is known. */
    public static Row of(Optional<String> id) {
        return new Row(id, Map.of(), Map.of(), Map.of());
    }
}
