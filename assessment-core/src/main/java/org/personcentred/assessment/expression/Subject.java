package org.personcentred.assessment.expression;

import org.personcentred.assessment.answer.ItemId;

/**
 * Something that takes one of several named values.
 *
 * @param kind what it is
 * @param name its name in the assessment
 */
public record Subject(Kind kind, String name) {

    /** How formulas call it: a question in a row without its row, what another assessment comes to with its item. */
    String inFormula() {
        return kind == Kind.ITEM ? new ItemId(name).inFormula().name() : name;
    }

    /** What can take one of several named values. */
    public enum Kind {
        /** The option chosen for an item. */
        ITEM,
        /** The band of a score. */
        BAND,
        /** The result of a decision. */
        DECISION,
        /** A setting that is one of several words. */
        PARAMETER
    }
}
