package org.personcentred.assessment.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for problems, from {@code messages.properties} and, over it, the file of a language.
 *
 * <p>The message of a problem is the text under its code. A text under {@code CODE.parameter} is added behind it when
 * the problem has that parameter, so that a suggestion is made only where there is one. {@code {name}} stands for the
 * parameter of that name.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** The messages in a language; English where there is no translation. */
    public static Messages of(Locale locale) {
        Properties texts = new Properties();
        load("messages.properties", texts);
        load("messages_" + locale.getLanguage() + ".properties", texts);
        return new Messages(texts);
    }

    /** What is wrong and what to do about it; the bare code if nobody has worded it. */
    public String say(Problem problem) {
        StringBuilder said = new StringBuilder(fill(texts.getProperty(problem.code(), problem.code()), problem));
        for (String parameter : problem.parameters().keySet()) {
            String addition = texts.getProperty(problem.code() + "." + parameter);
            if (addition != null) {
                said.append(' ').append(fill(addition, problem));
            }
        }
        return said.toString();
    }

    private static String fill(String text, Problem problem) {
        Map<String, String> parameters = problem.parameters();
        return PLACE.matcher(text).replaceAll(place -> {
            String value = parameters.getOrDefault(place.group(1), place.group());
            return Matcher.quoteReplacement(value);
        });
    }

    private static void load(String file, Properties texts) {
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in this library cannot be read", e);
        }
    }
}
