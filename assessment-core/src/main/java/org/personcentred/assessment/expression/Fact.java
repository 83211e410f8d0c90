package org.personcentred.assessment.expression;

import java.util.List;

/**
 * What is known of one leaf of a formula.
 *
 * @param value   what it comes to now
 * @param open    what it can still become, used while the value is not known
 * @param working how it came about, for a score; for points, why there are these, where the answer alone does not say
 */
public record Fact(Value value, Possible open, List<Working> working) {

    /** A settled value. */
    public static Fact settled(Value value) {
        return new Fact(value, Possible.NOT_APPLICABLE, List.of());
    }

    /** A value that is not known yet. */
    public static Fact open(Value value, Possible possible) {
        return new Fact(value, possible, List.of());
    }

    /** The same with how it came about. */
    public Fact with(List<Working> how) {
        return new Fact(value, open, how);
    }

    /** What it can still become: just the value, once that is known. */
    public Possible possible() {
        if (value instanceof Value.Known known) {
            return Possible.of(known.value());
        }
        if (value instanceof Value.NotApplicable) {
            return Possible.NOT_APPLICABLE;
        }
        return value instanceof Value.Undefined ? Possible.UNDEFINED : open;
    }
}
