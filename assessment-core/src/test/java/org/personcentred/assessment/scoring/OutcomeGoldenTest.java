package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Everything that an outcome can tell, as JSON that somebody has read. {@code -Dgolden=write} writes it anew. */
class OutcomeGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/outcomes");

    @ParameterizedTest
    @ValueSource(strings = {"partly", "complete"})
    void an_outcome_is_told_as_it_was_agreed(String response) throws IOException {
        Outcome outcome = outcome(response);

        String told = OutcomeJson.pretty(outcome);

        assertThat(told).isEqualTo(agreed(response, told));
        assertThat(OutcomeJson.write(outcome)).isEqualTo(onOneLine(told));
    }

    /** No text of this assessment begins a line or holds two blanks in a row. */
    private static String onOneLine(String pretty) {
        return pretty.strip().replaceAll("\n *", "").replaceAll("\": ", "\":");
    }

    static Outcome outcome(String response) {
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", bytes("definition.yaml"));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("OTHERWISE_MISSING");
        Assessment assessment = ((Checked.Valid<Assessment>) read).value();
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(assessment, bytes(response + ".response.json")));
        assertThat(checked.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String agreed(String response, String told) throws IOException {
        Path file = FOLDER.resolve(response + ".outcome.json");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, told);
        }
        return Files.readString(file);
    }
}
