package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Two questions first, and the other seven only if need be: nobody answers the first two again. */
class ContinuedTest {
    private static final Path FOLDER = Path.of("src/test/resources/engine-demands/symptom-count");
    private static final Assessment LONGER = new Demand(FOLDER).assessment();

    @Test
    void what_was_said_to_the_shorter_one_stands_in_the_form_of_the_longer_one() throws Exception {
        Path file = Path.of("src/test/resources/bad-definitions/continued_otherwise.mended.yaml");
        Checked<Assessment> shorter = DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("short.yaml", Files.readAllBytes(file))),
                (id, version) -> Optional.of(LONGER));
        Response first = response(
                ((Checked.Valid<Assessment>) shorter).value(),
                "\"answers\":{\"q1\":\"most_days\"},\"unanswered\":{\"q2\":\"declined\"},\"comments\":{\"q1\":\"Mornings.\"}");

        Submission continued = Submission.continuing(first);
        Response second = ((Checked.Valid<Response>) ResponseChecker.check(continued)).value();

        assertThat(second.assessment()).isSameAs(LONGER);
        assertThat(second.answers()).isEqualTo(first.answers());
        assertThat(second.unanswered()).isEqualTo(first.unanswered());
        assertThat(second.comments()).isEqualTo(first.comments());
    }

    @Test
    void what_nothing_continues_cannot_be_continued() {
        Response response = response(LONGER, "\"answers\":{}");

        assertThatThrownBy(() -> Submission.continuing(response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("symptom-count");
    }

    private static Response response(Assessment assessment, String said) {
        String json = "{\"assessment\":\"%s\",\"version\":\"1.0.0\",%s}".formatted(assessment.id(), said);
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(StandardCharsets.UTF_8)));
        return ((Checked.Valid<Response>) checked).value();
    }
}
