package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The script that a shell starts the command with, in a folder as the build leaves it. The jar of the command is not
 * there before its tests have run: in its place stands one that can be started too, and says its version.
 */
class LauncherTest {
    private static final String SAID = "picocli.AutoComplete " + CommandLine.VERSION + "\n";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void build() throws Exception {
        jar = Files.createDirectories(folder.resolve("assessment-studio/target"))
                .resolve("assess.jar");
        Files.copy(
                Path.of(CommandLine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                jar);
        Files.copy(Path.of("../assess"), folder.resolve("assess"));
    }

    @Test
    void it_starts_the_jar_without_the_classes_that_the_build_leaves_beside_it() throws Exception {
        assertThat(started()).isEqualTo(SAID);
    }

    @Test
    void classes_that_were_left_by_another_build_are_passed_over_and_nothing_is_said_of_them() throws Exception {
        Path classes = jar.resolveSibling("assess.jsa");
        said(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ArchiveClassesAtExit=" + classes,
                "-jar",
                jar.toString(),
                "--version");
        assertThat(classes).isNotEmptyFile();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

        assertThat(started()).isEqualTo(SAID);
    }

    private String started() throws Exception {
        return said("bash", folder.resolve("assess").toString(), "--version");
    }

    /** Both of its streams. */
    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
