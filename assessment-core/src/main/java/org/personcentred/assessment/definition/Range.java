package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Relation;

/**
 * From a number to a number, both included.
 *
 * @param lowest  the smaller end
 * @param highest the larger end
 */
public record Range(BigDecimal lowest, BigDecimal highest) {
    public Range {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("a range from " + lowest + " cannot end below, at " + highest);
        }
    }

    /** Whether a number lies in it. */
    public boolean holds(BigDecimal number) {
        return lowest.compareTo(number) <= 0 && number.compareTo(highest) <= 0;
    }

    /** Of what is possible, what lies in it. */
    Possible of(Possible possible) {
        Numbers within = possible.numbers().where(Relation.AT_LEAST, lowest).where(Relation.AT_MOST, highest);
        return within.isEmpty() ? possible : possible.withNumbers(within, true);
    }
}
