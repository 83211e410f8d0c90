package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;

/** The other assessments that stand within one, each with its facts, which are worked out once. */
final class InstrumentsWithin {
    private final Given given;
    private final Facts outside;
    private final Map<ItemId, InstrumentFacts> known = new HashMap<>();

    InstrumentsWithin(Given given, Facts outside) {
        this.given = given;
        this.outside = outside;
    }

    /** The one at this item. */
    InstrumentFacts at(Item item) {
        InstrumentFacts facts = known.get(item.id());
        if (facts == null) {
            facts = InstrumentFacts.of(item, given, outside);
            known.put(item.id(), facts);
        }
        return facts;
    }
}
