package org.personcentred.assessment.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Envelope;

/**
 * Where single answers came from, in the order of the form. It is kept so that a response says all that
 * was said; only passing over a section changes what follows from it.
 *
 * @param sources   who or what said it: {@code person}, {@code supporter}, {@code practitioner}, {@code observed} or
 *                  {@code record}
 * @param asEntered what was entered before it was turned into the unit of the item, as {@code 9 st 4 lb}
 * @param skipped   the sections that were passed over
 */
public record Origin(Map<ItemId, String> sources, Map<ItemId, String> asEntered, Map<String, Skip> skipped) {
    static final Origin NOT_SAID = new Origin(Map.of(), Map.of(), Map.of());

    public Origin {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        asEntered = Collections.unmodifiableMap(new LinkedHashMap<>(asEntered));
        skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }

    /**
     * Why a section was passed over.
     *
     * @param why {@code not_relevant}, {@code not_today}, {@code someone_else} or {@code declined}
     * @param who who looks at it instead, where somebody does
     */
    public record Skip(String why, Optional<String> who) {

        /** Why each of its questions that has no answer is open then; where it is not relevant, they do not apply. */
        public Unanswered leaves() {
            return Envelope.leaves(why);
        }

        /** Whether it does not concern the person at all. */
        public boolean isNotRelevant() {
            return !leaves().reason().leavesOpen();
        }
    }
}
