package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.Unanswered;

/**
 * A reason for leaving a question open that the form offers.
 *
 * @param reason what is recorded
 * @param label  the instrument's own words for it; without them the form has words of its own
 */
public record Offer(Unanswered reason, Optional<Text> label) {

    /** The instrument's own kinds of reasons among what is offered, as {@code unable.unsafe}. */
    static Set<String> kinds(List<Offer> offers) {
        return offers.stream()
                .map(Offer::reason)
                .filter(reason -> !reason.kind().isEmpty())
                .map(Unanswered::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
