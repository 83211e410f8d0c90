package org.personcentred.assessment.plan;

import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.definition.Whose;

/**
 * Who does something by the definition. Each reader has other words for the same one: "You" is somebody else to
 * everybody who reads it.
 *
 * @param key   a key of the owners of the assessment
 * @param words the words for each reader
 */
record Owner(String key, Text words) {
    /**
     * The one of a key, by the assessment that a finding is of; nothing where it has no such key.
     *
     * @param finding its name, with the item before it where it is of an assessment within
     */
    static Optional<Owner> of(Assessment assessment, String finding, String key) {
        return Whose.of(assessment, finding).map(one -> one.owners().get(key)).map(words -> new Owner(key, words));
    }

    /** As a reader says it, with what the person is called where it begins a line and where it does not. */
    String to(Audience reader, String first, String person) {
        String said = words.to(reader);
        String begun = said.startsWith("{name}") ? first + said.substring("{name}".length()) : said;
        return begun.replace("{name}", person);
    }
}
