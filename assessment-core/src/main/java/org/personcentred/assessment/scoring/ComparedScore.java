package org.personcentred.assessment.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Value;

/**
 * A score before and after.
 *
 * @param score        the score, as the later version has it where both have
 * @param earlier      its earlier value, or why there is none
 * @param later        its later value, or why there is none
 * @param difference   the later value less the earlier one, where both are known and worked out by the same rules
 * @param course       which way it went
 * @param why          why that cannot be said
 * @param bandBefore   the band of the earlier value
 * @param bandAfter    the band of the later value
 * @param policyBefore what a policy did, where the earlier value makes allowance for answers that were left out
 * @param policyAfter  the same of the later value
 */
public record ComparedScore(
        Score score,
        Value earlier,
        Value later,
        Optional<BigDecimal> difference,
        ScoreCourse course,
        Optional<NotCompared> why,
        Optional<Band> bandBefore,
        Optional<Band> bandAfter,
        Optional<String> policyBefore,
        Optional<String> policyAfter) {

    /** Whether one of the two values makes allowance for answers that were left out. */
    public boolean makesAllowance() {
        return policyBefore.isPresent() || policyAfter.isPresent();
    }
}
