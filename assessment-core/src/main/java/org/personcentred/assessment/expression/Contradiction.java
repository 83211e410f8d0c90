package org.personcentred.assessment.expression;

/**
 * Whether the parts of a condition shut each other out, as {@code total >= 10 and total < 5} do, whatever the total
 * rests on. Only comparisons of one formula with numbers are held against each other.
 */
public final class Contradiction {
    private Contradiction() {}

    /** Whether no numbers meet all that a condition asks for. */
    public static boolean is(Condition condition, Scope scope) {
        return !can(Normal.of(condition, scope), new Bounds(scope));
    }

    private static boolean can(Condition condition, Bounds bounds) {
        if (condition instanceof Condition.And and) {
            Bounds together = bounds.where(condition);
            return and.parts().stream().allMatch(part -> can(part, together));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> can(part, bounds));
        }
        if (condition instanceof Condition.Comparison comparison) {
            return bounds.compared(comparison).canHold();
        }
        boolean fails = condition instanceof Condition.Not not
                && not.condition() instanceof Condition.Comparison comparison
                && !bounds.compared(comparison).canFail();
        return !fails;
    }
}
