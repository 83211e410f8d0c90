package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.document.Node;

/**
 * Writes what goes well, with those who are told of it: whoever reads the JSON cannot see which strength would give a
 * secret away.
 */
record StrengthsJson(Outcome outcome) {

    Node write() {
        if (outcome.strengths().isEmpty()) {
            return Node.sequence(List.of());
        }
        Map<Audience, List<StrengthResult>> told =
                Map.of(Audience.PERSON, told(Audience.PERSON), Audience.SUPPORTER, told(Audience.SUPPORTER));
        return OutcomeJson.each(
                outcome.strengths(),
                result -> Node.mapping()
                        .put("id", result.id())
                        .put("say", result.strength().say().to(Audience.PRACTITIONER))
                        .put("showTo", OutcomeJson.showTo(readers(result, told)))
                        .build());
    }

    private List<StrengthResult> told(Audience reader) {
        return Discretion.of(outcome.response().assessment(), reader).told(outcome.strengths());
    }

    /** Nobody named is everybody, so where neither is told of it the practitioner is named. */
    private static List<Audience> readers(StrengthResult result, Map<Audience, List<StrengthResult>> told) {
        List<Audience> readers = Stream.of(Audience.PERSON, Audience.SUPPORTER)
                .filter(reader -> told.get(reader).contains(result))
                .toList();
        return readers.size() == told.size() ? List.of() : readers.isEmpty() ? List.of(Audience.PRACTITIONER) : readers;
    }
}
