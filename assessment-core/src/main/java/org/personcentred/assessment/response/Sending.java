package org.personcentred.assessment.response;

import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * How a submission came.
 *
 * @param fromForm whether from a form, where answers to what is no longer asked are dropped with a notice
 * @param seen     the notices that its page said
 * @param filledIn what its page was sent out with before anybody answered
 */
record Sending(boolean fromForm, Set<String> seen, Map<ItemId, Entered> filledIn) {
    static final Sending AS_JSON = new Sending(false, Set.of(), Map.of());

    Sending {
        seen = Set.copyOf(seen);
        filledIn = Map.copyOf(filledIn);
    }

    /** From a page that said these notices. */
    static Sending fromForm(Set<String> seen) {
        return new Sending(true, seen, Map.of());
    }

    /** From a page that was sent out with this filled in. */
    Sending beganWith(Map<ItemId, Entered> start) {
        return new Sending(fromForm, seen, start);
    }
}
