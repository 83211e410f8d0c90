package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;

/**
 * Something worth acting on, whatever the totals say.
 *
 * @param id       its name
 * @param when     when it is raised
 * @param urgency  how soon it wants something done
 * @param title    what was found
 * @param ask      what the person and a supporter read while it cannot be told yet, in place of the questions that would
 *                 tell; the questions themselves, where it is not said
 * @param actions  what can be done; at least one
 * @param showTo   who is shown it beside the practitioner; everybody, where it is not said
 * @param evidence keys of the sources it rests on
 */
public record Finding(
        String id,
        Condition when,
        Urgency urgency,
        Text title,
        Optional<Text> ask,
        List<Action> actions,
        List<Audience> showTo,
        List<String> evidence) {
    public Finding {
        actions = List.copyOf(actions);
        showTo = List.copyOf(showTo);
        evidence = List.copyOf(evidence);
    }

    /** Whether a reader is shown it; the practitioner always is. */
    public boolean isShownTo(Audience reader) {
        return reader == Audience.PRACTITIONER || showTo.isEmpty() || showTo.contains(reader);
    }
}
