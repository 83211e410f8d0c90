package org.personcentred.assessment.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.personcentred.assessment.studio.command.Shell;

/** Colour and progress are for people who look, and for nobody else. */
class TerminalTest {
    private static final String ESCAPE = "\u001b";
    private static final String ERASE = "\r\u001b[K";
    private static final String LINE =
            "{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q1\":\"several_days\"}}\n";
    private static final String LINES = LINE.repeat(300);

    @TempDir
    private Path folder;

    @Test
    void a_problem_has_the_word_for_how_bad_it_is_in_colour_where_colour_is_seen() throws IOException {
        Path wrong = Files.writeString(folder.resolve("definition.yaml"), "format: 1\nid: ''\n");

        Ran coloured = ran(true, false, "", "check", wrong.toString());
        Ran plain = ran(false, true, "", "check", wrong.toString());

        assertThat(coloured.out()).contains(": \u001b[1;31merror\u001b[0m SHAPE_REQUIRED: ");
        assertThat(coloured.err()).doesNotContain(ESCAPE);
        assertThat(plain.out()).isEqualTo(withoutColour(coloured.out()));
    }

    @Test
    void a_warning_and_a_case_that_fails_have_their_colours() throws IOException {
        Path home = folder.resolve("drafts");
        Ran.assess("new", "sleep-check", "--in", home.toString());
        Path cases = home.resolve("sleep-check/1.0.0/cases.yaml");
        Files.writeString(cases, Files.readString(cases).replace("total: 1\n", "total: 2\n"));

        assertThat(ran(true, false, "", "check", home.toString()).out())
                .contains(": \u001b[33mwarning\u001b[0m TEXT_TO_WRITE: ");
        assertThat(ran(true, false, "", "test", home.toString()).out()).contains(": \u001b[1;31mfailed\u001b[0m: ");
        assertThat(ran(false, true, "", "test", home.toString()).out())
                .contains(": failed: ")
                .doesNotContain(ESCAPE);
    }

    @Test
    void help_is_in_colour_where_colour_is_seen() {
        Ran coloured = ran(true, false, "", "score", "--help");

        assertThat(coloured.out()).contains(ESCAPE);
        assertThat(withoutColour(coloured.out()))
                .isEqualTo(ran(false, true, "", "score", "--help").out());
        assertThat(withoutColour(coloured.out())).doesNotContain(ESCAPE);
    }

    @Test
    void data_for_programs_has_no_colour_whoever_looks() {
        assertThat(ran(true, false, "", "check", "--json", "phq-9").out()).doesNotContain(ESCAPE);
        assertThat(ran(true, true, LINE, "score", "phq-9").out())
                .isEqualTo(ran(false, false, LINE, "score", "phq-9").out());
    }

    @Test
    void how_far_long_work_is_stands_on_standard_error_until_it_is_done() {
        Ran watched = ran(false, true, slow(LINES), "score", "phq-9");

        assertThat(watched.err())
                .startsWith(ERASE + "128 lines, 0 with problems" + ERASE)
                .endsWith(ERASE + "300 lines, 0 with problems\n");
        assertThat(watched.out().lines()).hasSize(300).noneMatch(line -> line.contains(ESCAPE));
    }

    @Test
    void nobody_who_does_not_watch_is_told_how_far_it_is() {
        assertThat(ran(true, false, slow(LINES), "score", "phq-9").err()).isEqualTo("300 lines, 0 with problems\n");
    }

    private static Ran ran(boolean colour, boolean watched, String input, String... arguments) {
        return ran(colour, watched, new ByteArrayInputStream(input.getBytes(UTF_8)), arguments);
    }

    private static Ran ran(boolean colour, boolean watched, InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell =
                new Shell(input, out, new PrintStream(err, true, UTF_8), colour, watched, LocalDate.of(2026, 11, 22));
        int exitCode = Assess.run(shell, arguments);
        return new Ran(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** An input that takes longer to begin than work may take before somebody wants to know how far it is. */
    private static InputStream slow(String text) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(UTF_8))) {
            private boolean begun;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (!begun) {
                    begun = true;
                    pause();
                }
                return super.read(into, from, length);
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String withoutColour(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }
}
