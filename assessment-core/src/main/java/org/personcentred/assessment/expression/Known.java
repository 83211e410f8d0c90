package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of parts of a formula where a condition holds: in {@code if(a > 0, b / a, 0)}, the division is looked at
 * only where {@code a} is above zero. Only comparisons with one number tell something; of others nothing is known.
 */
final class Known {
    static final Known NOTHING = new Known(List.of(), false);

    /** What a part of a formula is to a number, wherever both have a value. */
    private record Limit(Expression of, Relation relation, BigDecimal number) {}

    private final List<Limit> limits;
    private final boolean hiding;

    private Known(List<Limit> limits, boolean hiding) {
        this.limits = limits;
        this.hiding = hiding;
    }

    /** The same, and the items behind the parts that something is known of are not seen. */
    Known hiding() {
        return new Known(limits, true);
    }

    /** The same where a condition holds as well. */
    Known where(Condition condition, Bounds bounds) {
        return and(condition, true, bounds);
    }

    /** The same where a condition is known not to hold as well. */
    Known whereNot(Condition condition, Bounds bounds) {
        return and(condition, false, bounds);
    }

    private Known and(Condition condition, boolean holds, Bounds bounds) {
        List<Limit> more = new ArrayList<>(limits);
        add(condition, holds, bounds, more);
        return more.size() == limits.size() ? this : new Known(List.copyOf(more), hiding);
    }

    private static void add(Condition condition, boolean holds, Bounds bounds, List<Limit> limits) {
        if (condition instanceof Condition.Not not) {
            add(not.condition(), !holds, bounds, limits);
        } else if (holds && condition instanceof Condition.And and) {
            and.parts().forEach(part -> add(part, true, bounds, limits));
        } else if (!holds && condition instanceof Condition.Or or) {
            or.parts().forEach(part -> add(part, false, bounds, limits));
        } else if (condition instanceof Condition.Named named) {
            Condition meant = bounds.meant(named);
            if (!meant.equals(condition)) {
                add(meant, holds, bounds, limits);
            }
        } else if (condition instanceof Condition.Comparison comparison) {
            compared(
                    comparison,
                    holds ? comparison.relation() : comparison.relation().opposite(),
                    bounds,
                    limits);
        }
    }

    private static void compared(
            Condition.Comparison comparison, Relation relation, Bounds bounds, List<Limit> limits) {
        fixed(comparison.right(), bounds)
                .ifPresent(number -> limits.add(new Limit(comparison.left(), relation, number)));
        fixed(comparison.left(), bounds)
                .ifPresent(number -> limits.add(new Limit(comparison.right(), relation.turned(), number)));
    }

    private static Optional<BigDecimal> fixed(Expression side, Bounds bounds) {
        boolean written = side instanceof Expression.Constant || side instanceof Expression.Parameter;
        return written ? Optional.of(side.accept(bounds).numbers().lowest()) : Optional.empty();
    }

    /** Which of the numbers that a part of a formula can be are left. */
    Possible of(Expression formula, Possible possible) {
        Possible left = possible;
        for (Limit limit : limits) {
            if (limit.of().equals(formula)) {
                // of what is worked out, the numbers next to a limit need not be reached
                boolean each = formula instanceof Expression.Number || left.numbers() instanceof Numbers.Listed;
                left = left.withNumbers(left.numbers().where(limit.relation(), limit.number()), each);
                left = hiding ? left.withoutReads() : left;
            }
        }
        return left;
    }

    /** The one part of a formula that a condition says something of, where it says nothing else. */
    Optional<Expression> only(Condition condition, Bounds bounds) {
        if (condition instanceof Condition.Not not) {
            return only(not.condition(), bounds);
        }
        if (condition instanceof Condition.Named named && !bounds.meant(named).equals(condition)) {
            return only(bounds.meant(named), bounds);
        }
        return condition instanceof Condition.Comparison && limits.size() == 1
                ? Optional.of(limits.get(0).of())
                : Optional.empty();
    }

    /** Whether a part of a formula is known not to be zero. */
    boolean isNotZero(Expression formula) {
        return limits.stream()
                .anyMatch(limit ->
                        limit.of().equals(formula) && !limit.relation().holds(BigDecimal.ZERO, limit.number()));
    }
}
