package org.personcentred.assessment.scoring;

import java.util.Optional;
import org.personcentred.assessment.definition.Finding;

/**
 * A finding before and after. One that was neither raised nor open later, and not raised earlier, is not compared.
 *
 * @param id           its name, with the item before it where it is of another assessment that stands there
 * @param finding      the finding, as the later version has it where both have
 * @param earlier      how it stood
 * @param later        how it stands
 * @param course       what became of it
 * @param policyBefore what a policy did, where how it stood rests on answers that were left out
 * @param policyAfter  the same of how it stands
 */
public record ComparedFinding(
        String id,
        Finding finding,
        FindingState earlier,
        FindingState later,
        FindingCourse course,
        Optional<String> policyBefore,
        Optional<String> policyAfter) {}
