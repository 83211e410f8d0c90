package org.personcentred.assessment.language;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Sentences by their names, in one language; one that nobody has translated is in English. */
public final class Sentences {
    /** Numbers are compared with paper forms and devices, so that Arabic shows the digits of these, wherever it is read. */
    private static final Locale ARABIC_NUMBERS = Locale.forLanguageTag("ar-u-nu-latn");

    private final Properties texts;
    private final Locale locale;

    Sentences(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The sentence of a name, if there is one. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(texts.getProperty(name));
    }

    /**
     * The sentence of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no sentence is called " + name));
    }

    /** The locale that the sentences are really in: not always the one asked for. */
    public Locale locale() {
        return locale;
    }

    /** The locale that numbers in them are written in. */
    public Locale numbers() {
        return locale.getLanguage().equals("ar") ? ARABIC_NUMBERS : locale;
    }

    /** A whole number with its digits in groups; anything else as it is. */
    public String grouped(String number) {
        return number.matches("[0-9]{1,18}") ? grouped(Long.parseLong(number)) : number;
    }

    /** A whole number with its digits in groups. */
    public String grouped(long number) {
        return NumberFormat.getIntegerInstance(numbers()).format(number);
    }
}
