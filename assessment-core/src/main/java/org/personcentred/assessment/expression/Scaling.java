package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a sum of some parts was scaled up to all of them: the sum divided by how many are known, times how many there are.
 *
 * @param sum      of the parts that are known
 * @param answered how many these are
 * @param all      how many there are
 * @param round    the rounding, as a definition writes it
 */
public record Scaling(BigDecimal sum, int answered, int all, String round) {

    /** How it was scaled up; nothing where it is no such sum, every part is known, or too few are. */
    public static Optional<Scaling> of(Working.OfNumber working) {
        if (!(working.what() instanceof Expression.Prorated prorated) || !(working.value() instanceof Value.Known)) {
            return Optional.empty();
        }
        List<BigDecimal> known = working.parts().stream()
                .flatMap(part -> ((Working.OfNumber) part).value().number().stream())
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int all = prorated.terms().size();
        return known.size() == all
                ? Optional.empty()
                : Optional.of(new Scaling(sum, known.size(), all, round(prorated)));
    }

    private static String round(Expression.Prorated prorated) {
        if (!prorated.round().isToWhole()) {
            return "none";
        }
        return switch (prorated.round().mode()) {
            case CEILING -> "up";
            case FLOOR -> "down";
            default -> prorated.round().mode().name().toLowerCase(Locale.ROOT);
        };
    }
}
