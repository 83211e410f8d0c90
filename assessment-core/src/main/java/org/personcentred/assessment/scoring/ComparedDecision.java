package org.personcentred.assessment.scoring;

import java.util.Optional;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Result;

/**
 * A decision before and after.
 *
 * @param decision     the decision, as the later version has it where both have
 * @param earlier      what it came to; nothing where it could not be made, or was not looked at
 * @param later        what it comes to; nothing where it cannot be made, or is not looked at
 * @param policyBefore what a policy did, where what it came to rests on answers that were left out
 * @param policyAfter  the same of what it comes to
 */
public record ComparedDecision(
        Decision decision,
        Optional<Result> earlier,
        Optional<Result> later,
        Optional<String> policyBefore,
        Optional<String> policyAfter) {}
