package org.personcentred.assessment.plan;

import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.definition.Whose;

/**
 * Who does something by the definition. Each reader has other words for the same one, in each language: "You" is somebody
 * else to everybody who reads it.
 *
 * @param finding the name of the finding it is about, with the item before it where it is of an assessment within
 * @param key     a key of the owners of the assessment that the finding is of
 */
record Owner(String finding, String key) {
    /** The one of a key; nothing where the assessment that a finding is of has no such key. */
    static Optional<Owner> of(Assessment assessment, String finding, String key) {
        return Optional.of(new Owner(finding, key))
                .filter(owner -> Whose.of(assessment, finding)
                        .filter(one -> one.owners().containsKey(key))
                        .isPresent());
    }

    /** The words for each reader, in an assessment in some language. */
    private Text words(Assessment spoken) {
        return own(spoken).owners().get(key);
    }

    private Assessment own(Assessment spoken) {
        return Whose.of(spoken, finding).orElseThrow();
    }

    /** The same as they are written, with no name in them. */
    String written(Assessment spoken, Audience reader) {
        return words(spoken).to(reader);
    }

    /** The language that a reader's words really are in, in an assessment in some language. */
    String language(Assessment spoken, Audience reader) {
        return words(spoken).foreign(reader).orElse(own(spoken).language());
    }

    /** As a reader says it, with what the person is called, where that is known. */
    String to(Assessment spoken, Audience reader, Optional<String> name) {
        String said = words(spoken).to(reader);
        String language = language(spoken, reader);
        String begun = said.startsWith("{name}")
                ? name.orElseGet(() -> PlanWords.thePerson(own(spoken), language, true))
                        + said.substring("{name}".length())
                : said;
        return begun.replace("{name}", name.orElseGet(() -> PlanWords.thePerson(own(spoken), language, false)));
    }
}
