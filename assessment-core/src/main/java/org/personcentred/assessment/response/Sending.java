package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.ItemId;

/**
 * How a submission came.
 *
 * @param fromForm whether from a form, where answers to what is no longer asked are dropped with a notice
 * @param seen     the notices that its page said
 * @param filledIn what its page was sent out with before anybody answered
 * @param beganOn  the day on which its page says that it was sent out so
 */
record Sending(boolean fromForm, Set<String> seen, Map<ItemId, Entered> filledIn, Optional<LocalDate> beganOn) {
    static final Sending AS_JSON = new Sending(false, Set.of(), Map.of(), Optional.empty());

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    Sending {
        seen = Set.copyOf(seen);
        filledIn = Map.copyOf(filledIn);
    }

    /** From a page that said these notices. */
    static Sending fromForm(Set<String> seen) {
        return new Sending(true, seen, Map.of(), Optional.empty());
    }

    /** The same from a page that was sent out on a day; whatever else somebody may have put there is no day. */
    Sending beganOn(Optional<String> said) {
        return new Sending(fromForm, seen, filledIn, said.flatMap(Sending::day));
    }

    private static Optional<LocalDate> day(String said) {
        try {
            return DAY.matcher(said).matches() ? Optional.of(LocalDate.parse(said)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** From a page that was sent out with this filled in. */
    Sending beganWith(Map<ItemId, Entered> start) {
        return new Sending(fromForm, seen, start, beganOn);
    }
}
