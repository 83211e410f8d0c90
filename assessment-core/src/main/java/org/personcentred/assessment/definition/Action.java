package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;

/**
 * Something that can be done about a finding.
 *
 * @param id       its name
 * @param label    what is to be done
 * @param owner    who does it, where that is said: a key of the owners of the assessment
 * @param by       by when, in words such as "2 weeks"
 * @param when     whether it is proposed
 * @param atOnce   whether it is said while the form is still being filled in, as soon as its finding is raised
 * @param showTo   who is shown it beside the practitioner; everybody, where it is not said
 * @param evidence keys of the sources it rests on
 */
public record Action(
        String id,
        Text label,
        Optional<String> owner,
        Optional<Text> by,
        Condition when,
        boolean atOnce,
        List<Audience> showTo,
        List<String> evidence) {
    public Action {
        showTo = List.copyOf(showTo);
        evidence = List.copyOf(evidence);
    }

    /** Whether it is shown to an audience. */
    public boolean isShownTo(Audience audience) {
        return showTo.isEmpty() || showTo.contains(audience);
    }
}
