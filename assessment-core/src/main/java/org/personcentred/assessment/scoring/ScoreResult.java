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
 * @param possible      what it can still become; of a known value, just that
 * @param banded        the band of a known value, the bands it can still be in, and why
 * @param caveats       what to know about it
 * @param working       how it came about
 * @param policy        what a rule for what is missing did, as definitions write it, in the score itself or in what it
 *                      reads; nothing where everything was answered, and while there is no value
 */
public record ScoreResult(
        Score score,
        Value value,
        Possible possible,
        BandResult banded,
        List<Text> caveats,
        Working working,
        Optional<String> policy) {
    public ScoreResult {
        caveats = List.copyOf(caveats);
    }

    /** The band of a known value. */
    public Optional<Band> band() {
        return banded.band();
    }

    /** The bands it can still be in. */
    public List<Band> possibleBands() {
        return banded.possible();
    }

    /** Why there is no value and none will come, in words of the definition; nothing where it has none. */
    public Optional<String> reason() {
        if (value instanceof Value.Undefined undefined) {
            return Optional.of(undefined.why());
        }
        return value instanceof Value.NotApplicable none
                ? Optional.of(none.why()).filter(why -> !why.isEmpty())
                : Optional.empty();
    }
}
