package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;

/**
 * How large a change has to be to mean something.
 *
 * @param atLeast  the smallest change that does
 * @param evidence keys of the sources it rests on
 * @param toVerify whether it still has to be checked against them
 */
public record Change(BigDecimal atLeast, List<String> evidence, boolean toVerify) {
    public Change {
        evidence = List.copyOf(evidence);
    }
}
