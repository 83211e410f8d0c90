package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one style sheet of all pages. */
public final class Stylesheet {
    /** Where pages look for it unless they are told otherwise. */
    public static final String ADDRESS = "/assessment.css";

    private Stylesheet() {}

    /** Its text, to be sent as {@code text/css} in UTF-8. */
    public static String css() {
        return text("assessment.css");
    }

    static String text(String file) {
        try (InputStream stream = Stylesheet.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not in this library");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in this library cannot be read", e);
        }
    }
}
