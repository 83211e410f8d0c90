package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;

/**
 * A number worked out from the answers.
 *
 * @param id        its name
 * @param title     what people read
 * @param formula   how it is worked out, with its condition and its rounding
 * @param direction which way is worse
 * @param range     from what to what it can be
 * @param unit      its unit, in UCUM
 * @param places    how many digits are shown after the point; bands and formulas see all of them
 * @param banding   its bands, and what they rest on
 * @param change    how large a change has to be to mean something
 * @param caveats   what to know about it
 * @param showTo    who is shown it beside the practitioner; everybody, where it is not said
 * @param entered   whether it was worked out elsewhere and is only typed in here
 * @param evidence  keys of the sources it rests on
 */
public record Score(
        String id,
        Text title,
        Expression formula,
        Direction direction,
        Optional<Range> range,
        Optional<String> unit,
        Optional<Integer> places,
        Bands banding,
        Optional<Change> change,
        List<Caveat> caveats,
        List<Audience> showTo,
        boolean entered,
        List<String> evidence) {
    public Score {
        caveats = List.copyOf(caveats);
        showTo = List.copyOf(showTo);
        evidence = List.copyOf(evidence);
    }

    /** Its bands in force, in the order of the definition. */
    public List<Band> bands() {
        return banding.inForce();
    }

    /** The conditions on which one of its bands takes the place of others. */
    public Stream<Condition> bandConditions() {
        return bands().stream().flatMap(band -> band.over().stream()).map(Band.Over::when);
    }

    /** Whether it is meant for this reader. */
    public boolean isShownTo(Audience audience) {
        return showTo.isEmpty() || showTo.contains(audience);
    }

    /** Which way a score is worse. */
    public enum Direction {
        /** More is worse. */
        HIGHER_IS_WORSE,
        /** More is better. */
        HIGHER_IS_BETTER,
        /** Neither. */
        NEUTRAL;

        /** The word for it in definitions and outcomes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
