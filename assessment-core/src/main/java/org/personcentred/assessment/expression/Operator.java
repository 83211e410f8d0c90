package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What stands between two numbers. */
public enum Operator {
    /** Addition. */
    PLUS("+"),
    /** Subtraction. */
    MINUS("-"),
    /** Multiplication. */
    TIMES("*"),
    /** Division, rounded to {@value #PLACES} places half-even where it occurs. */
    DIVIDED_BY("/");

    /** Places that a division keeps. */
    public static final int PLACES = 10;

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign of it in a formula. */
    public String sign() {
        return sign;
    }

    /**
     * The result for two numbers.
     *
     * @throws ArithmeticException for a division by zero
     */
    public BigDecimal of(BigDecimal left, BigDecimal right) {
        return switch (this) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case DIVIDED_BY -> left.divide(right, PLACES, RoundingMode.HALF_EVEN);
        };
    }
}
