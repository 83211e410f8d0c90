package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;

/**
 * What a definition that this library made says in one language: some of it are the library's own sentences, and some
 * the words of the assessment that it was made of, which may be in another.
 *
 * @param of       what the assessment was read from that it was made of
 * @param language the language of the library's sentences
 * @param texts    what is said, by the JSON Pointer of the text it stands for
 */
record Made(Definition of, String language, Map<String, Text> texts) {
    Made {
        texts = Map.copyOf(texts);
    }

    /** What is said in a language in place of a text. */
    Optional<Text> said(Optional<String> spoken, String place) {
        return spoken.equals(Optional.of(language)) ? Optional.ofNullable(texts.get(place)) : Optional.empty();
    }
}
