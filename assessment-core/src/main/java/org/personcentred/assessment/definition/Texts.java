package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;

/**
 * Other words for the texts of a definition, from one file beside it.
 *
 * @param byPlace the words for each reader, by the JSON Pointer of the text they stand for
 */
record Texts(Map<String, Map<Audience, Worded>> byPlace) {
    static final Texts NONE = new Texts(Map.of());

    Texts {
        byPlace = Map.copyOf(byPlace);
    }

    /** The words for one reader. */
    Optional<Worded> at(String place, Audience reader) {
        return Optional.ofNullable(byPlace.getOrDefault(place, Map.of()).get(reader));
    }
}
