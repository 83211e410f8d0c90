package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;

/**
 * Words for people, in up to three variants. Plain text with three marks: a blank line begins a paragraph,
 * {@code - } an entry of a list, and {@code [words](https://...)} is a link. It is never HTML.
 *
 * @param variants the words for each audience; those for the person are always there
 * @param foreign  the language of those words that are not in the language of the assessment, as BCP 47 tags: what a
 *                 translation leaves out stays in the language of the definition
 */
public record Text(Map<Audience, String> variants, Map<Audience, String> foreign) {
    public Text {
        if (!variants.containsKey(Audience.PERSON)) {
            throw new IllegalArgumentException("a text needs words for the person");
        }
        variants = Map.copyOf(variants);
        foreign = Map.copyOf(foreign);
    }

    /** The same words for everybody, in the language of the assessment. */
    public static Text of(String words) {
        return new Text(Map.of(Audience.PERSON, words), Map.of());
    }

    /** The language of the words for an audience, where it is not the language of the assessment. */
    public Optional<String> foreign(Audience audience) {
        return Optional.ofNullable(foreign.get(variants.containsKey(audience) ? audience : Audience.PERSON));
    }

    /** The words for an audience; those for the person where it has none of its own. */
    public String to(Audience audience) {
        return variants.getOrDefault(audience, variants.get(Audience.PERSON));
    }
}
