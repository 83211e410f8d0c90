package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;

/**
 * A part of a condition that was thought to keep another from being without a value, as in {@code m != 0 and n / m > 1}:
 * but each part is worked out, and only {@code if} looks at one thing before another.
 *
 * @param word    and, or or
 * @param guard   what was thought to come first
 * @param guarded what has no value where the guard fails; with {@code or}, where it holds
 */
record GuardBeside(String word, Condition guard, Expression guarded) {

    /** The first one in a condition. */
    static Optional<GuardBeside> in(Condition condition, Bounds bounds) {
        if (condition instanceof Condition.Not not) {
            return in(not.condition(), bounds);
        }
        List<Condition> parts = parts(condition);
        return Stream.concat(
                        parts.stream().flatMap(guard -> beside(guard, condition, bounds)),
                        parts.stream().flatMap(part -> in(part, bounds).stream()))
                .findFirst();
    }

    private static Stream<GuardBeside> beside(Condition guard, Condition whole, Bounds bounds) {
        boolean and = whole instanceof Condition.And;
        Bounds after = and ? bounds.where(guard) : bounds.whereNot(guard);
        return parts(whole).stream()
                .filter(part -> !part.equals(guard))
                .flatMap(GuardBeside::sides)
                .filter(side -> side.accept(bounds).mayBeUndefined()
                        && !side.accept(after).mayBeUndefined())
                .map(side -> new GuardBeside(and ? "and" : "or", guard, side));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts();
        }
        return condition instanceof Condition.Or or ? or.parts() : List.of();
    }

    /** The conditions that choose between formulas, or say when one has a value. */
    static Stream<Condition> conditions(Expression formula) {
        if (formula instanceof Expression.Only only) {
            return Stream.concat(Stream.of(only.when()), conditions(only.formula()));
        }
        if (formula instanceof Expression.Unless unless) {
            return Stream.concat(Stream.of(unless.when()), conditions(unless.formula()));
        }
        return formula instanceof Expression.If choice ? Stream.of(choice.condition()) : Stream.empty();
    }

    /** The numbers that a condition compares. */
    static Stream<Expression> sides(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return sides(not.condition());
        }
        return condition instanceof Condition.Comparison comparison
                ? Stream.of(comparison.left(), comparison.right())
                : parts(condition).stream().flatMap(GuardBeside::sides);
    }

    /** What a message needs. */
    Map<String, String> parameters() {
        String first = Notation.of(guard);
        String part = Notation.of(guarded);
        String branches = word.equals("and") ? part + ", 0" : "0, " + part;
        return Map.of("word", word, "guard", first, "part", part, "instead", "if(" + first + ", " + branches + ")");
    }
}
