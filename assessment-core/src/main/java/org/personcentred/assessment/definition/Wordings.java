package org.personcentred.assessment.definition;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that stand beside a definition, and which of them are in force.
 *
 * @param licensed     whose licence they come under, where a licence gave any
 * @param ofLicence    the words that it gave
 * @param translations the words in other languages, by language tag
 * @param language     the language in force, where it is not the definition's own
 * @param local        the words of the place where it is used, by their names
 */
record Wordings(
        Optional<Licensed> licensed,
        Texts ofLicence,
        Map<String, Texts> translations,
        Optional<String> language,
        Map<String, String> local) {
    static final Wordings NONE = new Wordings(Optional.empty(), Texts.NONE, Map.of(), Optional.empty(), Map.of());

    Wordings {
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
        local = Map.copyOf(local);
    }

    /** The same with another language in force. */
    Wordings in(Optional<String> tag) {
        return new Wordings(licensed, ofLicence, translations, tag, local);
    }

    /** The same with the words of a place. */
    Wordings local(Map<String, String> words) {
        return new Wordings(licensed, ofLicence, translations, language, words);
    }

    /** The languages that there is a translation to. */
    SortedSet<String> languages() {
        return new TreeSet<>(translations.keySet());
    }

    /** The words in the language in force. */
    Optional<Worded> translated(String place, Audience reader) {
        return language.map(translations::get).flatMap(texts -> texts.at(place, reader));
    }

    /** The words in some language for everybody, whichever is in force. */
    Optional<Worded> translatedTo(String tag, String place) {
        return translations.keySet().stream()
                .filter(other -> Languages.same(tag, other))
                .findFirst()
                .flatMap(other -> translations.get(other).at(place, Audience.PERSON));
    }

    /** The words that a licence gave. */
    Optional<Worded> licensed(String place, Audience reader) {
        return ofLicence.at(place, reader);
    }
}
