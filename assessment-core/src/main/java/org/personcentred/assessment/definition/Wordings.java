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
 * @param made         what is said where this library made the definition
 */
record Wordings(
        Optional<Licensed> licensed,
        Texts ofLicence,
        Map<String, Texts> translations,
        Optional<String> language,
        Map<String, String> local,
        Optional<Made> made) {
    static final Wordings NONE = new Wordings(Optional.empty(), Texts.NONE, Map.of(), Map.of());

    Wordings {
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
        local = Map.copyOf(local);
    }

    /** What was read, with no language in force but the definition's own. */
    Wordings(Optional<Licensed> licensed, Texts ofLicence, Map<String, Texts> translations, Map<String, String> local) {
        this(licensed, ofLicence, translations, Optional.empty(), local, Optional.empty());
    }

    /** What is said in a definition that was made. */
    static Wordings of(Made made) {
        return new Wordings(
                Optional.empty(), Texts.NONE, Map.of(), Optional.of(made.language()), Map.of(), Optional.of(made));
    }

    /** The same with another language in force. */
    Wordings in(Optional<String> tag) {
        return new Wordings(licensed, ofLicence, translations, tag, local, made);
    }

    /** The same with the words of a place. */
    Wordings local(Map<String, String> words) {
        return new Wordings(licensed, ofLicence, translations, language, words, made);
    }

    /** The languages that there are words in beside the definition's own. */
    SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>(translations.keySet());
        made.map(Made::language).ifPresent(languages::add);
        return languages;
    }

    /** What is said in the language in force, where the definition was made. */
    Optional<Text> made(String place) {
        return made.flatMap(words -> words.said(language, place));
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
