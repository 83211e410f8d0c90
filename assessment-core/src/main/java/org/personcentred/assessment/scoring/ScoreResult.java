package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Expression;
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
 */
public record ScoreResult(
        Score score, Value value, Possible possible, BandResult banded, List<Text> caveats, Working working) {
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

    /**
     * The policy that gave a value although parts of it are missing, as the definition writes it: {@code prorate} or
     * {@code treat_as}. Nothing where everything was answered, or nothing could be done.
     */
    public Optional<String> policy() {
        return value instanceof Value.Known ? policy(working) : Optional.empty();
    }

    private static Optional<String> policy(Working working) {
        if (working instanceof Working.OfNumber number && number.what() instanceof Expression.Treated) {
            return Optional.of("treat_as");
        }
        if (working instanceof Working.OfNumber number
                && number.what() instanceof Expression.Prorated
                && number.parts().stream()
                        .anyMatch(part -> !(((Working.OfNumber) part).value() instanceof Value.Known))) {
            return Optional.of("prorate");
        }
        return working.parts().stream().flatMap(part -> policy(part).stream()).findFirst();
    }
}
