package org.personcentred.assessment.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A choice made by rules, of which the first that fires wins.
 *
 * @param id        its name
 * @param title     what people read
 * @param rules     its rules in order
 * @param otherwise what it comes to when none fires; left out only where the rules leave nothing over
 * @param notEnough words for when it cannot be made yet
 * @param caveats   what to know about it
 * @param showTo    who is shown it beside the practitioner; everybody, where it is not said
 * @param evidence  keys of the sources it rests on
 */
public record Decision(
        String id,
        Text title,
        List<Rule> rules,
        Optional<Result> otherwise,
        Optional<Text> notEnough,
        List<Caveat> caveats,
        List<Audience> showTo,
        List<String> evidence) {
    public Decision {
        rules = List.copyOf(rules);
        caveats = List.copyOf(caveats);
        showTo = List.copyOf(showTo);
        evidence = List.copyOf(evidence);
    }

    /** Whether it is meant for this reader. */
    public boolean isShownTo(Audience audience) {
        return showTo.isEmpty() || showTo.contains(audience);
    }

    /** Everything it can come to, by id, in the order of the rules. */
    public Map<String, Result> results() {
        Map<String, Result> results = new LinkedHashMap<>();
        rules.forEach(rule -> results.putIfAbsent(rule.then().id(), rule.then()));
        otherwise.ifPresent(result -> results.putIfAbsent(result.id(), result));
        return results;
    }
}
