package org.personcentred.assessment.studio.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What a command sees of the outside.
 *
 * @param in     what is piped in
 * @param out    where data goes, in UTF-8
 * @param err    where everything else goes
 * @param colour whether data goes to a terminal that shows colour
 * @param watched whether somebody watches what goes to {@code err}
 * @param today  the day
 */
public record Shell(
        InputStream in, OutputStream out, PrintStream err, boolean colour, boolean watched, LocalDate today) {

    /** Writes a line of data. */
    public void line(String text) {
        print(text + "\n");
    }

    /** Writes data. */
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something that is no data. */
    public void say(String text) {
        err.println(text);
    }
}
