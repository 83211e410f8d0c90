package org.personcentred.assessment.expression;

/**
 * One word or sign of a formula.
 *
 * @param kind what it is
 * @param text what was written; of a quoted text, what is between the quotes
 * @param at   where it begins, in characters from the start of the formula
 */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        QUOTED,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.NAME);
    }

    /** How a message names it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
