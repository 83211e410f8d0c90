package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How two numbers are compared. */
public enum Relation {
    /** The same number. */
    EQUAL("=", "is"),
    /** Not the same number. */
    UNEQUAL("!=", "is not"),
    /** Below. */
    LESS("<", "is less than"),
    /** Below or the same. */
    AT_MOST("<=", "is at most"),
    /** Above. */
    MORE(">", "is more than"),
    /** Above or the same. */
    AT_LEAST(">=", "is at least");

    private final String sign;
    private final String words;

    Relation(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** The sign of it in a formula. */
    public String sign() {
        return sign;
    }

    /** The relation in words, between its two sides. */
    public String words() {
        return words;
    }

    /** The relation a sign stands for. */
    public static Optional<Relation> of(String sign) {
        return Arrays.stream(values())
                .filter(relation -> relation.sign.equals(sign))
                .findFirst();
    }

    /** Whether it holds between two numbers; 1 and 1.0 are the same number. */
    public boolean holds(BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return switch (this) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** What holds exactly where this one does not. */
    Relation opposite() {
        return switch (this) {
            case EQUAL -> UNEQUAL;
            case UNEQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }

    /** The same with its two sides changed about. */
    Relation turned() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }
}
