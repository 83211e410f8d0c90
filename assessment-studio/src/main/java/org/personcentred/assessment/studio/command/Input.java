package org.personcentred.assessment.studio.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.studio.source.Refusal;

/** A file that is named on the command line, where {@code -} is what is piped in. */
final class Input {
    private Input() {}

    static InputStream open(Shell shell, String file) {
        if (file.equals("-")) {
            return shell.in();
        }
        try {
            if (Files.isDirectory(Path.of(file))) {
                throw Refusal.wrongUsage("'" + file + "' is a folder. Give a file, or - for what is piped in.");
            }
            return Files.newInputStream(Path.of(file));
        } catch (IOException e) {
            throw Refusal.wrongUsage("The file '" + file + "' cannot be read.");
        }
    }

    /** No more of it than shows that it is too much for any reader. */
    static byte[] read(Shell shell, String file) {
        try (InputStream in = open(shell, file)) {
            return in.readNBytes(Limits.forDraft().bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a form post; a line end at the end of the file is no part of it, as a body has none. */
    static byte[] formBody(byte[] file) {
        int length = file.length;
        while (length > 0 && (file[length - 1] == '\n' || file[length - 1] == '\r')) {
            length--;
        }
        return Arrays.copyOf(file, length);
    }
}
