package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;

/**
 * Something that can be done about a finding.
 *
 * @param id       its name
 * @param label    what is to be done
 * @param owner    who does it, where that is said: a key of the owners of the assessment
 * @param by       by when, in words such as "2 weeks"
 * @param when     whether it is proposed
 * @param evidence keys of the sources it rests on
 */
public record Action(
        String id, Text label, Optional<String> owner, Optional<String> by, Condition when, List<String> evidence) {
    public Action {
        evidence = List.copyOf(evidence);
    }
}
