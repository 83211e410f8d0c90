package org.personcentred.assessment.expression;

import java.util.List;
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
    public static Optional<ItemId> question(Expression formula) {
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

    /** The same, or the item of another assessment, which is one question to the outside, of which it is a score. */
    private static Optional<ItemId> compared(Expression side) {
        return side instanceof Expression.Score score ? Within.of(score.id()).map(Within::item) : question(side);
    }

    /** The questions that a comparison is about themselves. */
    public static Set<ItemId> questions(Condition.Comparison comparison) {
        return Stream.of(comparison.left(), comparison.right())
                .flatMap(side -> compared(side).stream())
                .collect(Collectors.toSet());
    }

    /** What a side of a comparison can be: a question itself also what stands in no relation, if that is said of it. */
    static Possible side(Expression side, Bounds bounds, Scope scope) {
        Possible possible = bounds.of(side);
        if (possible.reads().isEmpty()) {
            return possible;
        }
        if (isOut(side, possible.reads(), scope)) {
            return Possible.NOT_APPLICABLE;
        }
        Verdict said = compared(side).map(scope::saidNotToApply).orElse(Verdict.NOT_MET);
        return said.mayBeMet() ? possible.orNotApplicable() : possible;
    }

    /** The same of what it comes to now. */
    static Working.OfNumber side(Expression side, Evaluation evaluation, Scope scope) {
        Working.OfNumber working = side.accept(evaluation);
        boolean isOut = working.value() instanceof Value.Missing missing && isOut(side, missing.items(), scope);
        return isOut ? new Working.OfNumber(side, new Value.NotApplicable(), List.of()) : working;
    }

    /** Whether it is a question that is said not to apply; its answer is none where it is not asked, its points may be. */
    private static boolean isOut(Expression side, Set<ItemId> open, Scope scope) {
        return compared(side)
                .filter(question -> side instanceof Expression.Points
                        ? isOut(question, open, scope)
                        : scope.saidNotToApply(question).isMet())
                .isPresent();
    }

    /** Whether a part never comes to a number: it does not apply, or is missing as it is said not to. */
    static boolean isOut(Value part, Scope scope) {
        return part instanceof Value.NotApplicable
                || part instanceof Value.Missing missing
                        && missing.items().stream().anyMatch(item -> isOut(item, missing.items(), scope));
    }

    /** What is said not to apply still counts something if it may turn out not to be asked, and has a rule for that. */
    private static boolean isOut(ItemId question, Set<ItemId> open, Scope scope) {
        return scope.saidNotToApply(question).isMet()
                && (open.equals(Set.of(question)) || !scope.countsUnasked(question));
    }

    /** Whether no rule for what is missing puts something in for a part: it is said not to apply. */
    static boolean isSaidNotToApply(Value part, Scope scope) {
        return part instanceof Value.Missing missing
                && missing.items().stream()
                        .anyMatch(item -> scope.saidNotToApply(item).isMet());
    }
}
