package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<Audience, Set<String>> silent =
                Map.of(Audience.PERSON, silent(Audience.PERSON), Audience.SUPPORTER, silent(Audience.SUPPORTER));
        return OutcomeJson.each(
                outcome.strengths(),
                result -> Node.mapping()
                        .put("id", result.id())
                        .put("say", OutcomeJson.words(result.strength().say()))
                        .put("showTo", OutcomeJson.showTo(readers(result.id(), silent)))
                        .build());
    }

    private Set<String> silent(Audience reader) {
        return new SilentStrengths(reader).of(outcome.response().assessment());
    }

    /** Nobody named is everybody, so where neither is told of it the practitioner is named. */
    private static List<Audience> readers(String strength, Map<Audience, Set<String>> silent) {
        List<Audience> readers = Stream.of(Audience.PERSON, Audience.SUPPORTER)
                .filter(reader -> !silent.get(reader).contains(strength))
                .toList();
        return readers.size() == silent.size()
                ? List.of()
                : readers.isEmpty() ? List.of(Audience.PRACTITIONER) : readers;
    }
}
