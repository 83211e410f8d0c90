package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, as a shell starts it. */
class ProcessTest {
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

    private static Process start(String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                Assess.class.getName());
        command.command().addAll(java.util.List.of(arguments));
        return command.start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
