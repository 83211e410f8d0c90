package org.personcentred.assessment.schema;

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

    Known negated() {
        return new Known(notMet, met);
    }
}
