package org.personcentred.assessment.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in files beside a class: {@code name.properties} in English, over it {@code name_cy.properties} of a
 * language, and over that {@code name_cy_GB.properties} of a region. Each file is read once.
 */
public final class SentenceFiles {
    private final Class<?> beside;
    private final String name;

    /** The files that there are, by what follows the name: those that are asked for and not there take no room. */
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /** The files of a name beside a class. */
    public SentenceFiles(Class<?> beside, String name) {
        this.beside = beside;
        this.name = name;
    }

    /** The sentences for a locale; in English where there is no translation. */
    public Sentences in(Locale locale) {
        Properties english = under(new Properties(), "");
        Properties language = under(english, "_" + locale.getLanguage());
        Properties region = locale.getCountry().isEmpty()
                ? language
                : under(language, "_" + locale.getLanguage() + "_" + locale.getCountry());
        boolean spoken = region != english || locale.getLanguage().equals("en");
        return new Sentences(region, spoken ? locale : Locale.UK);
    }

    /** The file over the one that is asked where it says nothing; that one alone if there is no such file. */
    private Properties under(Properties general, String suffix) {
        Properties special = read.computeIfAbsent(suffix, key -> load(new Properties(general), name + key));
        return special == null ? general : special;
    }

    private @Nullable Properties load(Properties texts, String file) {
        try (InputStream stream = beside.getResourceAsStream(file + ".properties")) {
            if (stream == null) {
                return null;
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in this library cannot be read", e);
        }
    }
}
