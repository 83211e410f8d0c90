package org.personcentred.assessment.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words that the library gives to a definition, by language; English where it has none. */
final class OwnWords {
    private static final Map<String, Properties> ALL = Map.of("en", load(""), "cy", load("_cy"), "ar", load("_ar"));

    private OwnWords() {}

    /** A word in a language, and the language it really is in where that is another. */
    static Text of(String word, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        if (ALL.containsKey(language)) {
            return Text.of(ALL.get(language).getProperty(word));
        }
        return new Text(Map.of(Audience.PERSON, ALL.get("en").getProperty(word)), Map.of(Audience.PERSON, "en"));
    }

    private static Properties load(String suffix) {
        String file = "words" + suffix + ".properties";
        try (InputStream stream = OwnWords.class.getResourceAsStream(file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in this library cannot be read", e);
        }
    }
}
