package org.personcentred.assessment.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.studio.command.Shell;

/** Responses come in one a line, and something comes out for each of them, in the same place. */
class LinesTest {
    private static final String GOOD =
            "{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q1\":\"several_days\"}}";

    @Test
    void each_line_gets_its_verdict_in_its_place() {
        String wrong = GOOD.replace("several_days", "some_days");

        assertThat(Ran.withInput(GOOD + "\n\r\n" + wrong + "\r\nno json\n" + GOOD, "validate", "phq-9"))
                .isEqualTo(new Ran(1, """
                        {"line":1,"valid":true,"problems":[]}
                        {"line":2,"valid":false,"problems":[{"path":"","code":"PARSE_EMPTY","message":"There is nothing in this document."}]}
                        {"line":3,"valid":false,"problems":[{"path":"/answers/q1","code":"OPTION_NOT_OFFERED","message":"Choose an answer from the list for “Little interest or pleasure in doing things”."}]}
                        {"line":4,"valid":false,"problems":[{"path":"","code":"PARSE_JSON","message":"This is not JSON from here on. Look for a missing comma, quote or bracket just before."}]}
                        {"line":5,"valid":true,"problems":[]}
                        """, "5 lines, 3 with problems\n"));
    }

    @Test
    void a_line_over_the_limit_is_a_problem_of_that_line_alone() {
        String tooLong = "x".repeat(1_000_001);

        assertThat(Ran.withInput(tooLong + "\n" + GOOD + "\n", "validate", "phq-9", "-")
                        .out())
                .isEqualTo("""
                        {"line":1,"valid":false,"problems":[{"path":"","code":"LIMIT_BYTES","message":"This is too large: at most 1,000,000 bytes are read."}]}
                        {"line":2,"valid":true,"problems":[]}
                        """);
    }

    @Test
    void a_line_that_a_problem_speaks_of_is_one_of_the_file() {
        String twice = GOOD.replace("{\"assessment\"", "{\"version\":\"1.0.0\",\"assessment\"");
        String said = "\"problems\":[{\"path\":\"/version\",\"code\":\"PARSE_DUPLICATE_KEY\","
                + "\"message\":\"\\\"version\\\" is here twice; the first is on line 3. Keep one of them.\"}]}";

        Ran validated = Ran.withInput(GOOD + "\n" + GOOD + "\n" + twice, "validate", "phq-9");
        Ran scored = Ran.withInput(GOOD + "\n" + GOOD + "\n" + twice, "score", "phq-9");

        assertThat(validated.out()).endsWith("{\"line\":3,\"valid\":false," + said + "\n");
        assertThat(scored.out()).endsWith("{\"line\":3," + said + "\n");
    }

    @Test
    void a_wrong_line_has_its_problems_where_its_outcome_would_be() {
        List<String> lines = Ran.withInput(GOOD + "\nno json\n" + GOOD, "score", "phq-9")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("{\"assessment\":\"phq-9\",\"version\":\"1.0.0\"")
                .isEqualTo(lines.get(2));
        assertThat(lines.get(1)).startsWith("{\"line\":2,\"problems\":[{\"path\":\"\",\"code\":\"PARSE_JSON\"");
    }

    @Test
    void several_threads_give_the_same_bytes_as_one() {
        String input = IntStream.range(0, 3_000)
                .mapToObj(number -> number % 7 == 0 ? "no json" : GOOD.replace("q1", "q" + (1 + number % 9)))
                .collect(Collectors.joining("\n"));

        Ran one = Ran.withInput(input, "score", "phq-9");

        assertThat(one.out().lines()).hasSize(3_000);
        assertThat(Ran.withInput(input, "score", "phq-9", "--threads", "4")).isEqualTo(one);
    }

    @Test
    void a_full_disk_is_said_once() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream((GOOD + "\n").repeat(300).getBytes(UTF_8)),
                new BufferedOutputStream(full, 64),
                new PrintStream(said, true, UTF_8),
                false,
                false,
                LocalDate.of(2026, 11, 22));

        assertThat(Assess.run(shell, "validate", "phq-9")).isEqualTo(1);
        assertThat(said.toString(UTF_8)).isEqualTo("assess: cannot read on or write on: No space left on device\n");
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(Ran.withInput("", "score", "phq-9")).isEqualTo(new Ran(0, "", "0 lines, 0 with problems\n"));
    }

    @Test
    void a_parameter_is_put_in_force_and_named_in_the_outcome() {
        assertThat(Ran.withInput(GOOD, "score", "phq-9", "--param", "phq2_cut=2")
                        .out())
                .contains("\"parameters\":{\"look_further\":10,\"phq2_cut\":2}");
    }

    @Test
    void a_parameter_that_cannot_be_is_wrong_usage() {
        assertThat(Ran.withInput(GOOD, "score", "phq-9", "--param", "phq2_cut=9"))
                .isEqualTo(new Ran(2, "", "assess: The parameter phq2_cut does not take '9'. It takes 2, 3.\n"));
        assertThat(Ran.withInput(GOOD, "score", "phq-9", "--param", "phq_cut=2"))
                .isEqualTo(new Ran(2, "", "assess: phq-9 has no parameter 'phq_cut'. Did you mean 'phq2_cut'?\n"));
        assertThat(Ran.withInput(GOOD, "score", "phq-9", "--threads", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage() {
        assertThat(Ran.assess("validate", "phq-9", "no-such.ndjson"))
                .isEqualTo(new Ran(2, "", "assess: The file 'no-such.ndjson' cannot be read.\n"));
    }
}
