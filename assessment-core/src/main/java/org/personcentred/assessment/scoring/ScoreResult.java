package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Working;

/**
 * What a score came to, and how.
 *
 * @param score         the score
 * @param value         its value, or why there is none
 * @param band          the band of a known value
 * @param possible      what it can still become; of a known value, just that
 * @param possibleBands the bands it can still be in
 * @param caveats       what to know about it
 * @param working       how it came about
 */
public record ScoreResult(
        Score score,
        Value value,
        Optional<Band> band,
        Possible possible,
        List<Band> possibleBands,
        List<Text> caveats,
        Working working) {
    public ScoreResult {
        possibleBands = List.copyOf(possibleBands);
        caveats = List.copyOf(caveats);
    }
}
