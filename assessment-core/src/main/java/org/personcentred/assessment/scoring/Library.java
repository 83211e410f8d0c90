package org.personcentred.assessment.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of this library worked an outcome out. */
final class Library {
    /** The version, as the build names it. */
    static final String VERSION = version();

    private Library() {}

    private static String version() {
        try (InputStream text = Library.class.getResourceAsStream("version.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
