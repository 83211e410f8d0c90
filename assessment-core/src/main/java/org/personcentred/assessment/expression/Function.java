package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.personcentred.assessment.unit.Unit;

/** A function of one number. */
public sealed interface Function {

    /** The result for a number. */
    BigDecimal of(BigDecimal operand);

    /** The name of it in a formula. */
    String word();

    /** Whether a larger operand never gives a smaller result. */
    boolean rises();

    /** The opposite number. */
    record Negative() implements Function {
        @Override
        public BigDecimal of(BigDecimal operand) {
            return operand.negate();
        }

        @Override
        public String word() {
            return "-";
        }

        @Override
        public boolean rises() {
            return false;
        }
    }

    /** The distance from zero. */
    record Absolute() implements Function {
        @Override
        public BigDecimal of(BigDecimal operand) {
            return operand.abs();
        }

        @Override
        public String word() {
            return "abs";
        }

        @Override
        public boolean rises() {
            return false;
        }
    }

    /**
     * Rounded to some places.
     *
     * @param places how many digits stay after the point, 0 to 10
     * @param mode   which way; {@code CEILING} and {@code FLOOR} to 0 places have names of their own in a formula
     */
    record Rounded(int places, RoundingMode mode) implements Function {
        /** Whether nothing stays after the point; else of a sum that was scaled up just what can be kept does. */
        public boolean isToWhole() {
            return places == 0;
        }

        @Override
        public BigDecimal of(BigDecimal operand) {
            return operand.setScale(places, mode);
        }

        @Override
        public String word() {
            return switch (mode) {
                case CEILING -> "ceiling";
                case FLOOR -> "floor";
                default -> "round";
            };
        }

        @Override
        public boolean rises() {
            return true;
        }
    }

    /** The square root, to 10 places half-even; undefined below zero. */
    record SquareRoot() implements Function {
        @Override
        public BigDecimal of(BigDecimal operand) {
            return operand.sqrt(new MathContext(34, RoundingMode.HALF_EVEN))
                    .setScale(Operator.PLACES, RoundingMode.HALF_EVEN);
        }

        @Override
        public String word() {
            return "sqrt";
        }

        @Override
        public boolean rises() {
            return true;
        }
    }

    /**
     * The same amount in another unit: exact where that always ends, otherwise to 10 places half-even.
     *
     * @param from the unit of the operand
     * @param to   a unit of the same kind
     */
    record Converted(Unit from, Unit to) implements Function {
        @Override
        public BigDecimal of(BigDecimal operand) {
            return from.per(to).of(operand);
        }

        @Override
        public String word() {
            return "in_unit";
        }

        @Override
        public boolean rises() {
            return true;
        }
    }

    /** A whole power from 0 to 9. */
    record Power(int exponent) implements Function {
        @Override
        public BigDecimal of(BigDecimal operand) {
            return operand.pow(exponent);
        }

        @Override
        public String word() {
            return "^";
        }

        @Override
        public boolean rises() {
            return exponent % 2 == 1;
        }
    }
}
