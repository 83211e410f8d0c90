package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How large a change of a score has to be to mean something.
 *
 * @param steps    how large, for each stretch of the earlier value; one without ends where it does not matter
 * @param evidence keys of the sources it rests on
 * @param toVerify whether it still has to be checked against them
 */
public record Change(List<Step> steps, List<String> evidence, boolean toVerify) {
    public Change {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    /** The step for an earlier value; there is one for every value the score can have. */
    public Optional<Step> at(BigDecimal earlier) {
        return steps.stream().filter(step -> step.baseline().holds(earlier)).findFirst();
    }

    /**
     * How large a change has to be where the score began within a stretch. Of several sizes any one is enough.
     *
     * @param baseline the stretch of the earlier value
     * @param atLeast  this much or more, in the unit of the score
     * @param moreThan more than this much
     * @param percent  this much of the earlier value or more, in percent; of an earlier 0 there is no share
     */
    public record Step(
            Stretch baseline,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> moreThan,
            Optional<BigDecimal> percent) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** Whether the way from an earlier value to a later one means something. */
        public boolean isReached(BigDecimal earlier, BigDecimal later) {
            BigDecimal size = later.subtract(earlier).abs();
            boolean enough = atLeast.map(least -> size.compareTo(least) >= 0).orElse(false);
            boolean more = moreThan.map(limit -> size.compareTo(limit) > 0).orElse(false);
            boolean share = earlier.signum() != 0
                    && percent.map(least -> size.multiply(HUNDRED).compareTo(least.multiply(earlier.abs())) >= 0)
                            .orElse(false);
            return enough || more || share;
        }

        /** Whether there is nothing but a share to judge by, and an earlier value has none. */
        public boolean hasNoShareOf(BigDecimal earlier) {
            return atLeast.isEmpty() && moreThan.isEmpty() && earlier.signum() == 0;
        }
    }
}
