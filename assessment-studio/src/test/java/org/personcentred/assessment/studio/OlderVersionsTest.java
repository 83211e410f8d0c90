package org.personcentred.assessment.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.Instruments;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Scorer;

/** Five steps are many in the version 1.0.0 of a made-up assessment, and few in 2.0.0. */
class OlderVersionsTest {
    private static final Path VERSIONS = Path.of("src/test/resources/versions");
    private static final String FIVE_THEN =
            "{\"assessment\":\"steps\",\"version\":\"1.0.0\",\"answers\":{\"steps\":5}}";
    private static final String FIVE_NOW = FIVE_THEN.replace("1.0.0", "2.0.0");
    private static final String FIVE_NEVER = FIVE_THEN.replace("1.0.0", "1.5.0");

    @TempDir
    private Path home;

    private Path steps;

    @BeforeEach
    void two_versions_beside_each_other() throws IOException {
        steps = home.resolve("steps");
        for (String version : new String[] {"1.0.0", "2.0.0"}) {
            Path folder = Files.createDirectories(steps.resolve(version));
            Files.copy(VERSIONS.resolve("steps-" + version + ".yaml"), folder.resolve("definition.yaml"));
        }
    }

    @Test
    void each_stored_response_is_scored_by_the_version_that_it_names() {
        String stored = FIVE_THEN + "\n" + FIVE_NOW + "\n" + FIVE_NEVER + "\n";

        for (String threads : new String[] {"1", "3"}) {
            Ran scored = Ran.withInput(stored, "score", steps.toString(), "--threads", threads);
            assertThat(scored.err()).isEqualTo("3 lines, 1 with problems\n");
            assertThat(scored.out().lines().map(OlderVersionsTest::result))
                    .containsExactly("1.0.0 high", "2.0.0 low", "VERSION_MISMATCH");
        }
        assertThat(Ran.withInput(stored, "validate", steps.toString()).err()).isEqualTo("3 lines, 1 with problems\n");
    }

    @Test
    void a_name_with_a_version_takes_no_other() {
        String one = steps.resolve("1.0.0").toString();

        assertThat(Ran.withInput(FIVE_THEN + "\n" + FIVE_NOW, "score", one)
                        .out()
                        .lines()
                        .map(OlderVersionsTest::result))
                .containsExactly("1.0.0 high", "VERSION_MISMATCH");
    }

    @Test
    void every_other_command_takes_the_newest_of_several_versions() {
        assertThat(Ran.assess("schema", steps.toString()))
                .isEqualTo(Ran.assess("schema", steps.resolve("2.0.0").toString()));
    }

    @Test
    void a_host_does_the_same_in_one_line() {
        Assessment newest = read("2.0.0");
        Instruments versions = (id, version) -> version.equals("1.0.0") ? Optional.of(read(version)) : Optional.empty();

        assertThat(band(Submission.ofJson(newest, versions, FIVE_THEN.getBytes(UTF_8))))
                .isEqualTo("high");
        assertThat(band(Submission.ofJson(newest, versions, FIVE_NOW.getBytes(UTF_8))))
                .isEqualTo("low");
        assertThat(Submission.ofJson(newest, versions, FIVE_NEVER.getBytes(UTF_8))
                        .assessment())
                .isSameAs(newest);
    }

    @Test
    void a_version_that_was_found_is_kept() {
        Instruments kept = ((Instruments) (id, version) -> Optional.of(read(version))).kept();

        assertThat(kept.find("steps", "1.0.0").orElseThrow())
                .isSameAs(kept.find("steps", "1.0.0").orElseThrow());
    }

    private static String band(Submission submission) {
        Response response = ((Checked.Valid<Response>) ResponseChecker.check(submission)).value();
        return Scorer.score(response).scores().get(0).band().orElseThrow().id();
    }

    /** The version and the band of an outcome, or the code of the problem in its place. */
    private static String result(String line) {
        return line.startsWith("{\"line\"")
                ? line.replaceAll(".*\"code\":\"([A-Z_]+)\".*", "$1")
                : line.replaceAll(".*?\"version\":\"([0-9.]+)\".*\"band\":\\{\"id\":\"([a-z]+)\".*", "$1 $2");
    }

    private static Assessment read(String version) {
        try {
            byte[] definition = Files.readAllBytes(VERSIONS.resolve("steps-" + version + ".yaml"));
            return ((Checked.Valid<Assessment>) DefinitionReader.read("definition.yaml", definition)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
