package org.personcentred.assessment.expression;

import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * Which of several named values something has, or can still have.
 *
 * @param possible  the ids it can have
 * @param mayBeNone whether it can turn out to have none of them, because it does not apply
 * @param undefined whether it can turn out that it can never be said
 * @param open      the items that would settle it; empty once it is settled
 */
public record Alternatives(Set<String> possible, boolean mayBeNone, boolean undefined, Set<ItemId> open) {

    /** Does not apply. */
    public static final Alternatives NONE = new Alternatives(Set.of(), true, false, Set.of());

    /** Can never be said. */
    public static final Alternatives UNDEFINED = new Alternatives(Set.of(), false, true, Set.of());

    /** Settled on one. */
    public static Alternatives of(String id) {
        return new Alternatives(Set.of(id), false, false, Set.of());
    }

    /** Whether it is one of these. */
    public Verdict isOneOf(Set<String> ids) {
        boolean canHold = false;
        boolean canFail = mayBeNone;
        for (String id : possible) {
            boolean holds = ids.contains(id);
            canHold |= holds;
            canFail |= !holds;
        }
        return Verdict.among(canHold, canFail, undefined, open);
    }
}
