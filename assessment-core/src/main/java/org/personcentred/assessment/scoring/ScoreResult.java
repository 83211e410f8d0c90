package org.personcentred.assessment.scoring;

import java.util.ArrayList;
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

    /** What a policy did, as definitions write it; nothing where everything was answered, or nothing could be done. */
    public Optional<String> policy() {
        return allowances().stream()
                .map(allowance -> allowance.what() instanceof Expression.Treated treated
                        ? treated.reason().isPresent() ? "but" : "treat_as"
                        : "prorate")
                .findFirst();
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

    /** Where in the working a policy gave a number although something is missing; none while there is no value. */
    public List<Working.OfNumber> allowances() {
        List<Working.OfNumber> found = new ArrayList<>();
        if (value instanceof Value.Known) {
            allowances(working, found);
        }
        return found;
    }

    private static void allowances(Working working, List<Working.OfNumber> found) {
        if (working instanceof Working.OfNumber number && isAllowance(number)) {
            found.add(number);
        }
        working.parts().forEach(part -> allowances(part, found));
    }

    private static boolean isAllowance(Working.OfNumber number) {
        return number.what() instanceof Expression.Treated
                || number.what() instanceof Expression.Prorated
                        && number.parts().stream()
                                .anyMatch(part -> !(((Working.OfNumber) part).value() instanceof Value.Known));
    }
}
