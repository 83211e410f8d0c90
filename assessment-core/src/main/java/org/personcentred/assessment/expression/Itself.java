package org.personcentred.assessment.expression;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;

/**
 * The question itself, as against what is worked out of it. Of a question that is said not to apply, nothing is so: a
 * comparison with it does not hold. In a number that is worked out of it, it is missing, unless a rule says what it
 * counts: a sum that left it out would be another sum, and what rests on a sum must not turn to "no" by it.
 */
public final class Itself {
    private Itself() {}

    /** The question whose answer or points a formula is. */
    static Optional<ItemId> question(Expression formula) {
        if (formula instanceof Expression.Number number) {
            return Optional.of(number.item());
        }
        if (formula instanceof Expression.Trials trials) {
            return Optional.of(trials.item());
        }
        if (formula instanceof Expression.Highest highest) {
            return Optional.of(highest.item());
        }
        return formula instanceof Expression.Points points ? Optional.of(points.item()) : Optional.empty();
    }

    /** The questions that a comparison is about themselves. */
    public static Set<ItemId> questions(Condition.Comparison comparison) {
        return Stream.of(comparison.left(), comparison.right())
                .flatMap(side -> question(side).stream())
                .collect(Collectors.toSet());
    }

    /** Whether a part does not apply, or is missing as it is said not to: no rule for what is missing puts it in. */
    static boolean isOutOf(Value part, Scope scope) {
        return part instanceof Value.NotApplicable
                || part instanceof Value.Missing missing
                        && missing.items().stream()
                                .anyMatch(item -> scope.saidNotToApply(item).isMet());
    }
}
