package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the parts of a condition shut each other out, as {@code total >= 10 and total < 5} do, whatever the total
 * rests on. Comparisons of one formula with numbers are held against each other, a part against its opposite, and what
 * wants an answer against a reason for having none, or against there being none.
 */
public final class Contradiction {
    private final Scope scope;

    private Contradiction(Scope scope) {
        this.scope = scope;
    }

    /** Whether no numbers meet all that a condition asks for. */
    public static boolean is(Condition condition, Scope scope) {
        return !new Contradiction(scope).can(Normal.of(condition, scope), new Bounds(scope));
    }

    private boolean can(Condition condition, Bounds bounds) {
        if (condition instanceof Condition.And and) {
            Bounds together = bounds.where(condition);
            return and.parts().stream().allMatch(part -> can(part, together) && !isShutOut(part, and.parts()));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> can(part, bounds));
        }
        if (condition instanceof Condition.Comparison comparison) {
            return !isShutOut(comparison) && bounds.compared(comparison).canHold();
        }
        boolean fails = condition instanceof Condition.Not not
                && not.condition() instanceof Condition.Comparison comparison
                && !bounds.compared(comparison).canFail();
        return !fails;
    }

    /** A number is the same as itself, whichever it is: neither {@code n != n} nor {@code n < n} holds. */
    private static boolean isShutOut(Condition.Comparison comparison) {
        return comparison.left().equals(comparison.right())
                && !comparison.relation().holds(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private boolean isShutOut(Condition part, List<Condition> parts) {
        return parts.contains(new Condition.Not(part))
                || NoAnswer.to(part)
                        .filter(none -> none.isShutOutBy(parts, scope))
                        .isPresent();
    }
}
