package org.personcentred.assessment.definition;

import java.util.List;
import org.personcentred.assessment.expression.Condition;

/**
 * Something that goes well, to be said before what was found. It is told only where it certainly holds: what was not
 * answered is never a strength.
 *
 * @param id     its name
 * @param when   when it holds
 * @param say    what is said of it
 * @param showTo who is shown it beside the practitioner; everybody, where it is not said
 */
public record Strength(String id, Condition when, Text say, List<Audience> showTo) {
    public Strength {
        showTo = List.copyOf(showTo);
    }

    /** Whether a reader is shown it; the practitioner always is. */
    public boolean isShownTo(Audience reader) {
        return reader == Audience.PRACTITIONER || showTo.isEmpty() || showTo.contains(reader);
    }
}
