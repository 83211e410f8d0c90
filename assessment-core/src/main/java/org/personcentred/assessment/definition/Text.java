package org.personcentred.assessment.definition;

import java.util.Map;

/**
 * Words for people, in up to three variants. Plain text with three marks: a blank line begins a paragraph,
 * {@code - } an entry of a list, and {@code [words](https://...)} is a link. It is never HTML.
 *
 * @param variants the words for each audience; those for the person are always there
 */
public record Text(Map<Audience, String> variants) {
    public Text {
        if (!variants.containsKey(Audience.PERSON)) {
            throw new IllegalArgumentException("a text needs words for the person");
        }
        variants = Map.copyOf(variants);
    }

    /** The same words for everybody. */
    public static Text of(String words) {
        return new Text(Map.of(Audience.PERSON, words));
    }

    /** The words for an audience; those for the person where it has none of its own. */
    public String to(Audience audience) {
        return variants.getOrDefault(audience, variants.get(Audience.PERSON));
    }
}
