package org.personcentred.assessment.studio.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Relation;

/**
 * Whether a condition only became wider: wherever the later one is known not to hold, the earlier one was known not to
 * hold, so that no question that it asked falls away. It is shown part by part, as {@link Condition.And} and
 * {@link Condition.Or} are settled by their parts; what cannot be shown so is not held to be wider.
 */
final class Loosened {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Loosened() {}

    /** Whether it can be shown, where all that both of them read is what it was. */
    static boolean is(Condition earlier, Condition later) {
        return later.equals(Condition.ALWAYS)
                || Essence.isSameButForWords(earlier, later)
                || isByEachPart(earlier, later)
                || isByOnePart(earlier, later)
                || isByNumbers(earlier, later)
                || isByIds(earlier, later);
    }

    private static boolean isByEachPart(Condition earlier, Condition later) {
        return earlier instanceof Condition.Or or && or.parts().stream().allMatch(part -> is(part, later))
                || later instanceof Condition.And and && and.parts().stream().allMatch(part -> is(earlier, part));
    }

    private static boolean isByOnePart(Condition earlier, Condition later) {
        return earlier instanceof Condition.And and && and.parts().stream().anyMatch(part -> is(part, later))
                || later instanceof Condition.Or or && or.parts().stream().anyMatch(part -> is(earlier, part));
    }

    /** The same number compared with the same, or with another number written down. */
    private static boolean isByNumbers(Condition earlier, Condition later) {
        if (!(earlier instanceof Condition.Comparison one)
                || !(later instanceof Condition.Comparison other)
                || !Essence.isSameButForWords(one.left(), other.left())) {
            return false;
        }
        if (one.right() instanceof Expression.Constant from && other.right() instanceof Expression.Constant to) {
            return isWider(one.relation(), from.value(), other.relation(), to.value());
        }
        return Essence.isSameButForWords(one.right(), other.right())
                && isWider(one.relation(), BigDecimal.ZERO, other.relation(), BigDecimal.ZERO);
    }

    /** Between two edges and beyond them every number is like every other. */
    private static boolean isWider(Relation one, BigDecimal from, Relation other, BigDecimal to) {
        List<BigDecimal> edges = List.of(from.min(to), from.max(to));
        return Stream.of(
                        edges.get(0).subtract(BigDecimal.ONE),
                        edges.get(0),
                        edges.get(0).add(edges.get(1)).divide(TWO),
                        edges.get(1),
                        edges.get(1).add(BigDecimal.ONE))
                .allMatch(number -> !one.holds(number, from) || other.holds(number, to));
    }

    private static boolean isByIds(Condition earlier, Condition later) {
        return earlier instanceof Condition.OneOf one
                && later instanceof Condition.OneOf other
                && one.subject().equals(other.subject())
                && other.ids().containsAll(one.ids());
    }
}
