package org.personcentred.assessment.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The classes of our templates in the names of another style sheet; what that has no name for keeps ours. */
final class ClassNames {
    /** Our own names. */
    static final ClassNames OWN = new ClassNames(new Properties());

    private static final Pattern CLASS = Pattern.compile("(?<= class=\")[^\"]*(?=\")");

    private final Properties names;

    private ClassNames(Properties names) {
        this.names = names;
    }

    /** Those of {@code classes/}, by the name of the file. */
    static ClassNames of(String style) {
        String file = "classes/" + style + ".properties";
        try (InputStream stream = ClassNames.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not in this library");
            }
            Properties names = new Properties();
            names.load(stream);
            return new ClassNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in this library cannot be read", e);
        }
    }

    boolean isOwn() {
        return names.isEmpty();
    }

    /** The value of a {@code class} attribute. */
    String inNames(String classes) {
        return Arrays.stream(classes.split(" "))
                .map(name -> names.getProperty(name, name))
                .collect(Collectors.joining(" "));
    }

    /** Fixed markup of a template. */
    String inMarkup(String markup) {
        return CLASS.matcher(markup).replaceAll(found -> Matcher.quoteReplacement(inNames(found.group())));
    }
}
