package org.personcentred.assessment.schema;

import java.util.List;
import java.util.function.Function;

/**
 * When a condition is known to hold, and when it is known not to; of other responses it is open.
 *
 * @param met    it holds, whatever is still answered
 * @param notMet it does not hold, whatever is still answered
 */
record Known(Clause met, Clause notMet) {
    /** It holds of every response. */
    static final Known ALWAYS = new Known(Clause.ALWAYS, Clause.NEVER);

    /** What no schema here can say. */
    static final Known UNSAID = new Known(Clause.UNSAID, Clause.UNSAID);

    /** Of parts that all have to hold. */
    static Known all(List<Known> parts) {
        return new Known(Clause.and(sides(parts, Known::met)), Clause.or(sides(parts, Known::notMet)));
    }

    /** Of parts of which one has to hold. */
    static Known any(List<Known> parts) {
        return new Known(Clause.or(sides(parts, Known::met)), Clause.and(sides(parts, Known::notMet)));
    }

    /** Each part's clause of one side. */
    static List<Clause> sides(List<Known> parts, Function<Known, Clause> side) {
        return parts.stream().map(side).toList();
    }

    Known negated() {
        return new Known(notMet, met);
    }
}
