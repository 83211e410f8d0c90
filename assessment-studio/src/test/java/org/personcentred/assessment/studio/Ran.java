package org.personcentred.assessment.studio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.personcentred.assessment.studio.command.Shell;

/** What came of running the command through its real entry. */
record Ran(int exitCode, String out, String err) {

    static Ran assess(String... arguments) {
        return withInput("", arguments);
    }

    static Ran withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                LocalDate.of(2026, 11, 22));
        int exitCode = Assess.run(shell, arguments);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
