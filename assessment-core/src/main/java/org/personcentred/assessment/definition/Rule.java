package org.personcentred.assessment.definition;

import java.util.List;
import org.personcentred.assessment.expression.Condition;

/**
 * One rule of a decision.
 *
 * @param when     when it fires
 * @param then     what the decision then comes to
 * @param evidence keys of the sources it rests on
 * @param toVerify whether it still has to be checked against them
 */
public record Rule(Condition when, Result then, List<String> evidence, boolean toVerify) {
    public Rule {
        evidence = List.copyOf(evidence);
    }
}
