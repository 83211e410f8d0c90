package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * Everything a formula can still come to, over all the ways the open questions can be answered. Nothing that can
 * happen is left out; where {@code exact} is false, it may hold numbers that no answers give.
 *
 * @param numbers        the numbers it can be
 * @param exact          whether the lowest and the highest of them (and, where they are listed, all) can be reached
 * @param mayNotApply    whether it can turn out not to apply
 * @param mayBeUndefined whether it can turn out to have no value, as a division by zero has none
 * @param reads          the open items it depends on
 */
public record Possible(Numbers numbers, boolean exact, boolean mayNotApply, boolean mayBeUndefined, Set<ItemId> reads) {

    /** Only not applicable. */
    public static final Possible NOT_APPLICABLE = new Possible(Numbers.NONE, true, true, false, Set.of());

    /** Only undefined. */
    public static final Possible UNDEFINED = new Possible(Numbers.NONE, true, false, true, Set.of());

    public Possible {
        reads = OpenItems.of(reads);
    }

    /** Just this number. */
    public static Possible of(BigDecimal number) {
        return new Possible(Numbers.of(number), true, false, false, Set.of());
    }

    /** Any of these, when this item is answered. */
    public static Possible of(Numbers numbers, ItemId item) {
        return new Possible(numbers, true, false, false, Set.of(item));
    }

    /** Whether it is one number, whatever is still answered. */
    boolean isOneNumber() {
        return !numbers.isEmpty()
                && !mayNotApply
                && !mayBeUndefined
                && numbers.lowest().compareTo(numbers.highest()) == 0;
    }

    /** Whether both are known, and are one number. */
    boolean isTheSameNumberAs(Possible other) {
        return isKnown() && other.isKnown() && numbers.lowest().compareTo(other.numbers.lowest()) == 0;
    }

    private boolean isKnown() {
        boolean single =
                numbers instanceof Numbers.Listed listed && listed.values().size() == 1;
        return single && !mayNotApply && !mayBeUndefined && reads.isEmpty();
    }

    /** The same absences and readings with other numbers. */
    public Possible withNumbers(Numbers changed, boolean stillExact) {
        return new Possible(changed, exact && stillExact, mayNotApply, mayBeUndefined, reads);
    }

    /** The same, or not applicable. */
    public Possible orNotApplicable() {
        return new Possible(numbers, exact, true, mayBeUndefined, reads);
    }

    /** The same, or without a value that could ever be said. */
    public Possible orUndefined() {
        return new Possible(numbers, exact, mayNotApply, true, reads);
    }

    /** The same, whatever it depends on. */
    Possible withoutReads() {
        return new Possible(numbers, exact, mayNotApply, mayBeUndefined, Set.of());
    }

    /** The numbers made from this and another, with the absences of both; exact only if no open item is in both. */
    public Possible combined(Possible other, Numbers made) {
        return new Possible(
                made,
                exact && other.exact && Collections.disjoint(reads, other.reads),
                mayNotApply || other.mayNotApply,
                mayBeUndefined || other.mayBeUndefined,
                OpenItems.union(reads, other.reads));
    }

    /** Either this or the other, depending on open items; no longer exact unless that choice is free. */
    public Possible or(Possible other, boolean free, Set<ItemId> choice) {
        return new Possible(
                numbers.or(other.numbers),
                exact && other.exact && free,
                mayNotApply || other.mayNotApply,
                mayBeUndefined || other.mayBeUndefined,
                OpenItems.union(OpenItems.union(reads, other.reads), choice));
    }
}
