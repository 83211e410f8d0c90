package org.personcentred.assessment.expression;

/**
 * A name that a formula reads.
 *
 * @param kind what is named
 * @param name its name in the assessment
 */
public record Reference(Kind kind, String name) {

    /** What a formula can read. */
    public enum Kind {
        /** An item's answer, points or reason. */
        ITEM,
        /** A score. */
        SCORE,
        /** The band of a score. */
        BAND,
        /** A decision's result. */
        DECISION,
        /** A named condition. */
        CONDITION,
        /** A setting of the host. */
        PARAMETER,
        /** The day of completion. */
        TODAY
    }
}
