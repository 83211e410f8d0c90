package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Judgement;
import org.personcentred.assessment.expression.Verdict;

/** Whether each item is asked, worked out once. */
final class AskedFacts {
    private final Map<ItemId, Verdict> known = new HashMap<>();

    Verdict asked(Item item, Judgement judgement) {
        if (!item.isConditional()) {
            return Verdict.MET;
        }
        Verdict asked = known.get(item.id());
        if (asked == null) {
            asked = item.asked().accept(judgement).verdict();
            known.put(item.id(), asked);
        }
        return asked;
    }

    /** What holds of these, and is not worked out again, once more is said: in a proof, where nothing settled changes. */
    AskedFacts settled() {
        AskedFacts settled = new AskedFacts();
        known.forEach((item, asked) -> {
            if (!asked.isOpen()) {
                settled.known.put(item, asked);
            }
        });
        return settled;
    }
}
