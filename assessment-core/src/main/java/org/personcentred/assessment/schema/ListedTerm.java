package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.util.List;
import org.personcentred.assessment.expression.Numbers;

/**
 * One term of a sum, with each value that it can have.
 *
 * @param name   what it is called in names of definitions
 * @param states when it is known, and what it is then
 * @param open   what it can be otherwise
 */
record ListedTerm(String name, List<State> states, Numbers open) {

    /** A value and when a term has it. */
    record State(Clause when, BigDecimal value) {}
}
