package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Numbers;

/**
 * A named part of what a score can be: a stretch of its values, a rule that holds over other bands, or both.
 *
 * @param id      its name
 * @param label   what people read
 * @param stretch the values that lie in it
 * @param over    when it takes the place of other bands
 */
public record Band(String id, Text label, Optional<Stretch> stretch, Optional<Over> over) {

    /**
     * When a band takes the place of others, whatever the value within them.
     *
     * @param when  the condition
     * @param bands the bands it then stands for
     */
    public record Over(Condition when, List<String> bands) {
        public Over {
            bands = List.copyOf(bands);
        }
    }

    /** Where its stretch begins, included. */
    public Optional<BigDecimal> from() {
        return stretch.flatMap(Stretch::from);
    }

    /** Where its stretch ends, included. */
    public Optional<BigDecimal> to() {
        return stretch.flatMap(Stretch::to);
    }

    /** Where its stretch ends, not included. */
    public Optional<BigDecimal> below() {
        return stretch.flatMap(Stretch::below);
    }

    /** Whether a number lies in its stretch. */
    public boolean holds(BigDecimal number) {
        return stretch.map(values -> values.holds(number)).orElse(false);
    }

    /** Whether any of these numbers lies in its stretch. */
    public boolean holdsAny(Numbers numbers) {
        return stretch.map(values -> !numbers.isEmpty() && values.holdsAny(numbers))
                .orElse(false);
    }
}
