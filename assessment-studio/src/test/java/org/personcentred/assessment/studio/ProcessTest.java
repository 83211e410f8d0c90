package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own, as a shell starts it. */
class ProcessTest {
    /** The outcomes of 5,000 lines have 33 million bytes. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx24m", "-XX:+UseSerialGC");

    private static final List<String> RIGHT = IntStream.rangeClosed(1, 9)
            .mapToObj(question -> "{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q" + question
                    + "\":\"several_days\"}}")
            .toList();
    private static final String WRONG = RIGHT.get(0).replace("several_days", "some_days");

    @TempDir
    private Path folder;

    @Test
    void data_exit_code_and_messages_come_out_of_the_process() throws Exception {
        Process process = start("list");

        assertThat(text(process.getInputStream())).contains("phq-9").doesNotContain("\u001b");
        assertThat(text(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_reader_who_leaves_early_ends_it_quietly() throws Exception {
        Path responses = folder.resolve("responses.ndjson");
        String line = "{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q1\":\"several_days\"}}";
        Files.write(responses, Collections.nCopies(20_000, line));

        Process process = start("score", "phq-9", responses.toString());
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        assertThat(reader.readLine()).startsWith("{\"assessment\":\"phq-9\"");
        reader.close();

        assertThat(text(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /**
     * Nothing is kept of a line once its outcome is written: fewer than half of the outcomes would find room in this heap.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void many_lines_are_scored_in_order_in_memory_for_few(int threads) throws Exception {
        int lines = 5_000;
        List<String> outcomes = Ran.withInput(String.join("\n", RIGHT), "score", "phq-9")
                .out()
                .lines()
                .toList();
        Path responses = folder.resolve("many.ndjson");
        Files.write(responses, (Iterable<String>)
                IntStream.rangeClosed(1, lines).mapToObj(ProcessTest::response)::iterator);

        Process process = start(SMALL_HEAP, "score", "phq-9", responses.toString(), "--threads", "" + threads);
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        for (int number = 1; number <= lines; number++) {
            String problems =
                    "{\"line\":" + number + ",\"problems\":[{\"path\":\"/answers/q1\",\"code\":\"OPTION_NOT_OFFERED\"";
            assertThat(reader.readLine())
                    .as("line %d", number)
                    .startsWith(isWrong(number) ? problems : outcomes.get(number % RIGHT.size()));
        }

        assertThat(reader.readLine()).isNull();
        assertThat(text(process.getErrorStream())).isEqualTo("5000 lines, 5 with problems\n");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static String response(int number) {
        return isWrong(number) ? WRONG : RIGHT.get(number % RIGHT.size());
    }

    private static boolean isWrong(int number) {
        return number % 1_000 == 7;
    }

    private static Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1");
        command.command().addAll(options);
        command.command().add(Assess.class.getName());
        command.command().addAll(List.of(arguments));
        return command.start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
