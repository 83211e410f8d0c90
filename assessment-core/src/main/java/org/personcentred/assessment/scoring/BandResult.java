package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.expression.Working;

/**
 * The band that a score is in, and why.
 *
 * @param band     the band of a known value; nothing while it could still be another
 * @param possible the bands it can still be in, in the order of the definition
 * @param set      the set of bands in force, where there are rival ones
 * @param because  the items behind the rule that put it into its band, where it was not its value alone
 * @param askAbout the items that would settle the band of a known value
 * @param looked   the rules that were looked at
 */
public record BandResult(
        Optional<Band> band,
        List<Band> possible,
        Optional<BandSet> set,
        List<ItemId> because,
        List<ItemId> askAbout,
        List<Working.OfCondition> looked) {
    public BandResult {
        possible = List.copyOf(possible);
        because = List.copyOf(because);
        askAbout = List.copyOf(askAbout);
        looked = List.copyOf(looked);
    }
}
