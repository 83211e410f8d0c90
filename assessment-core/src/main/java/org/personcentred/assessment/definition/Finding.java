package org.personcentred.assessment.definition;

import java.util.List;
import org.personcentred.assessment.expression.Condition;

/**
 * Something worth acting on, whatever the totals say.
 *
 * @param id       its name
 * @param when     when it is raised
 * @param urgency  how soon it wants something done
 * @param title    what was found
 * @param actions  what can be done; at least one
 * @param evidence keys of the sources it rests on
 */
public record Finding(
        String id, Condition when, Urgency urgency, Text title, List<Action> actions, List<String> evidence) {
    public Finding {
        actions = List.copyOf(actions);
        evidence = List.copyOf(evidence);
    }
}
