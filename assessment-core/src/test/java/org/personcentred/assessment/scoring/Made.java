package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Small assessments made up for one test, and outcomes of small responses to them. */
final class Made {
    private static final String HEAD = """
            format: 1
            id: made-up
            version: 1.0.0
            title: Made up
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            evidence:
              us: {cite: "Made up for a test"}
            """;

    private Made() {}

    /** What becomes of a definition with this body; the source {@code us} is there to be cited. */
    static Checked<Assessment> read(String body) {
        return DefinitionReader.read("definition.yaml", (HEAD + body).getBytes(StandardCharsets.UTF_8));
    }

    /** An assessment in which every other one that it uses is this one. */
    static Assessment assessmentAround(String body, Assessment other) {
        byte[] bytes = (HEAD + body).getBytes(StandardCharsets.UTF_8);
        AssessmentFolder folder = AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", bytes));
        Checked<Assessment> read = DefinitionReader.read(folder, (id, version) -> Optional.of(other));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    static Assessment assessment(String body) {
        Checked<Assessment> read = read(body);
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    /** An assessment with something that its author should look at twice. */
    static Assessment assessmentWithWarnings(String body) {
        return ((Checked.Valid<Assessment>) read(body)).value();
    }

    static List<String> codes(String body) {
        return read(body).problems().stream().map(Problem::code).toList();
    }

    /** The outcome of answers and reasons, each as the inside of a JSON object with single quotes. */
    static Outcome outcome(Assessment assessment, String answers, String unanswered) {
        String json = "{'assessment': 'made-up', 'version': '1.0.0', 'answers': {%s}, 'unanswered': {%s}}"
                .formatted(answers, unanswered)
                .replace('\'', '"');
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    static ScoreResult score(Assessment assessment, String id, String answers) {
        return outcome(assessment, answers, "").scores().stream()
                .filter(result -> result.score().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What is found, by its id; with a question mark behind what cannot be told yet. */
    static List<String> found(Outcome outcome) {
        return outcome.findings().stream()
                .map(found -> found.id() + (found.open() ? "?" : ""))
                .toList();
    }
}
