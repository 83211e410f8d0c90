package org.personcentred.assessment.definition;

import java.util.Locale;
import java.util.Optional;

/** Which words to take when somebody asks for a language. */
final class Languages {
    private Languages() {}

    /**
     * The translation to take; nothing for the definition's own words. The very tag comes first, then any words of the
     * same language: nobody who asks for {@code cy-GB} is better off in English.
     */
    static Optional<String> nearest(String tag, Definition definition) {
        String own = definition.language();
        if (tag.equalsIgnoreCase(own)) {
            return Optional.empty();
        }
        Optional<String> same = definition.wordings().languages().stream()
                .filter(tag::equalsIgnoreCase)
                .findFirst();
        if (same.isPresent() || same(tag, own)) {
            return same;
        }
        return definition.wordings().languages().stream()
                .filter(other -> same(other, tag))
                .findFirst();
    }

    /** Whether two tags are of one language, wherever it is spoken. */
    static boolean same(String tag, String other) {
        return language(tag).equals(language(other));
    }

    /** Words with which a sentence begins. */
    static String capital(String words, String tag) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.forLanguageTag(tag)) + words.substring(end);
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
