package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;

/**
 * Conditions that compare the same two things in ways that can never be so together, as {@code a < b} and {@code a > b}.
 * Only what is made of numbers and days is looked at: such a comparison holds only where all that it reads is asked and
 * applies, so that a check on the same things speaks then too.
 */
final class Exclusive {
    private static final List<BigDecimal> WAYS = List.of(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE);

    private Exclusive() {}

    /** Whether wherever a condition holds, the answers are refused. */
    static boolean isRefused(Condition condition, Assessment assessment) {
        return assessment.checks().stream()
                .filter(CrossCheck::refuses)
                .anyMatch(check -> comparisons(condition, assessment)
                        .anyMatch(part -> check.must() instanceof Condition.Comparison must && are(part, must)));
    }

    /** Whether two conditions are comparisons that exclude each other. */
    static boolean are(Condition one, Condition other) {
        return one instanceof Condition.Comparison a
                && other instanceof Condition.Comparison b
                && isPlain(a.left())
                && isPlain(a.right())
                && (sameSides(a, b) && WAYS.stream().noneMatch(way -> holds(a, way) && holds(b, way))
                        || crossedSides(a, b)
                                && WAYS.stream().noneMatch(way -> holds(a, way) && holds(b, way.negate())));
    }

    private static boolean sameSides(Condition.Comparison one, Condition.Comparison other) {
        return one.left().equals(other.left()) && one.right().equals(other.right());
    }

    private static boolean crossedSides(Condition.Comparison one, Condition.Comparison other) {
        return one.left().equals(other.right()) && one.right().equals(other.left());
    }

    private static boolean holds(Condition.Comparison comparison, BigDecimal way) {
        return comparison.relation().holds(way, BigDecimal.ZERO);
    }

    /** The comparisons that have to hold for a condition to hold. */
    private static Stream<Condition.Comparison> comparisons(Condition condition, Assessment assessment) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().flatMap(part -> comparisons(part, assessment));
        }
        if (condition instanceof Condition.Named named) {
            return Stream.ofNullable(assessment.conditions().get(named.id()))
                    .flatMap(inner -> comparisons(inner.when(), assessment));
        }
        return condition instanceof Condition.Comparison comparison ? Stream.of(comparison) : Stream.empty();
    }

    private static boolean isPlain(Expression side) {
        if (side instanceof Expression.Arithmetic arithmetic) {
            return isPlain(arithmetic.left()) && isPlain(arithmetic.right());
        }
        if (side instanceof Expression.Changed changed) {
            return isPlain(changed.operand());
        }
        if (side instanceof Expression.Combined combined) {
            return combined.terms().stream().allMatch(Exclusive::isPlain);
        }
        return side instanceof Expression.Number
                || side instanceof Expression.Trials
                || side instanceof Expression.Elapsed
                || side instanceof Expression.Constant
                || side instanceof Expression.Parameter;
    }
}
