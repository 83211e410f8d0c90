package org.personcentred.assessment.expression;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * Whether a condition holds. Met and not met are said only where they stay so for every way the open questions can
 * still be answered.
 *
 * @param truth       met, not met, or not determined
 * @param open        the items that would settle it; empty once it is settled
 * @param mayStayOpen whether it can turn out that it can never be said, because it rests on a division by zero
 */
public record Verdict(Truth truth, Set<ItemId> open, boolean mayStayOpen) {

    /** Kleene's three values. */
    public enum Truth {
        /** It holds. */
        MET,
        /** It does not hold. */
        NOT_MET,
        /** It could still go either way, or can never be said. */
        NOT_DETERMINED;

        /** The word for it in outcomes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** It holds, and will. */
    public static final Verdict MET = new Verdict(Truth.MET, Set.of(), false);

    /** It does not hold, and will not. */
    public static final Verdict NOT_MET = new Verdict(Truth.NOT_MET, Set.of(), false);

    public Verdict {
        if (truth != Truth.NOT_DETERMINED && (!open.isEmpty() || mayStayOpen)) {
            throw new IllegalArgumentException("a settled verdict has nothing open, but was given " + open);
        }
        open = OpenItems.of(open);
    }

    /** It could still go either way, depending on these items; where there are none, it can never be said. */
    public static Verdict open(Set<ItemId> items, boolean mayStayOpen) {
        return new Verdict(Truth.NOT_DETERMINED, items, mayStayOpen || items.isEmpty());
    }

    /** A settled verdict. */
    public static Verdict of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /** Settled when only one outcome is possible, open on these items when both are, or when it may never be said. */
    public static Verdict among(boolean canHold, boolean canFail, boolean mayStayOpen, Set<ItemId> items) {
        return mayStayOpen || canHold && canFail ? open(items, mayStayOpen) : of(canHold);
    }

    /** Whether all of them hold: one that does not settles it, and with none such an open one leaves it open. */
    static Verdict all(List<Verdict> each) {
        return joined(each, NOT_MET, MET);
    }

    /** Whether one of them holds: one that does settles it, and with none such an open one leaves it open. */
    static Verdict any(List<Verdict> each) {
        return joined(each, MET, NOT_MET);
    }

    private static Verdict joined(List<Verdict> each, Verdict settled, Verdict otherwise) {
        Verdict joined = otherwise;
        for (Verdict part : each) {
            if (part.truth == settled.truth) {
                return settled;
            }
            joined = part.isOpen() ? joined.openLike(part) : joined;
        }
        return joined;
    }

    /** Not determined, because this or the other is not. */
    Verdict openLike(Verdict other) {
        return open(OpenItems.union(open, other.open), mayStayOpen || other.mayStayOpen);
    }

    /** Whether it is known to hold. */
    public boolean isMet() {
        return truth == Truth.MET;
    }

    /** Whether it is known not to hold. */
    public boolean isNotMet() {
        return truth == Truth.NOT_MET;
    }

    /** Whether it may still come to hold, or holds. */
    public boolean mayBeMet() {
        return truth != Truth.NOT_MET;
    }

    /** Whether it is not settled. */
    public boolean isOpen() {
        return truth == Truth.NOT_DETERMINED;
    }

    /** The opposite. */
    public Verdict negated() {
        return isOpen() ? this : of(!isMet());
    }
}
