package org.personcentred.assessment.definition;

import java.util.Locale;
import java.util.Map;
import org.personcentred.assessment.language.SentenceFiles;
import org.personcentred.assessment.language.Sentences;

/** The words that the library gives to a definition, by language; English where it has none. */
final class OwnWords {
    private static final SentenceFiles FILES = new SentenceFiles(OwnWords.class, "words");

    private OwnWords() {}

    /** A word in a language, and the language it really is in where that is another. */
    static Text of(String word, String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        Sentences sentences = FILES.in(wanted);
        String said = sentences.get(word);
        return sentences.locale().getLanguage().equals(wanted.getLanguage())
                ? Text.of(said)
                : new Text(Map.of(Audience.PERSON, said), Map.of(Audience.PERSON, "en"));
    }
}
