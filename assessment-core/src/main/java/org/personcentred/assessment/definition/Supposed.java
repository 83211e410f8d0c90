package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Numbers;

/**
 * What is taken to be so of open answers while one part of all the ways of answering is looked at.
 *
 * @param numbers among which numbers the answer to an item is, days being counted as in formulas
 * @param ticks   which options of an item are ticked, and which are not; of others it stays open
 */
record Supposed(Map<ItemId, Numbers> numbers, Map<ItemId, Map<String, Boolean>> ticks) {
    static final Supposed NOTHING = new Supposed(Map.of(), Map.of());

    Supposed {
        numbers = Map.copyOf(numbers);
        ticks = Map.copyOf(ticks);
    }

    Supposed with(ItemId item, Numbers among) {
        Map<ItemId, Numbers> more = new HashMap<>(numbers);
        more.put(item, among);
        return new Supposed(more, ticks);
    }

    Supposed with(ItemId item, Map<String, Boolean> ticked) {
        Map<ItemId, Map<String, Boolean>> more = new HashMap<>(ticks);
        more.put(item, Map.copyOf(ticked));
        return new Supposed(numbers, more);
    }

    /** Whether an option is ticked, where that is supposed. */
    Optional<Boolean> ticked(ItemId item, String option) {
        return Optional.ofNullable(ticks.getOrDefault(item, Map.of()).get(option));
    }

    /** Among which of all its numbers an answer is. */
    Numbers among(ItemId item, Numbers all) {
        return numbers.getOrDefault(item, all);
    }
}
