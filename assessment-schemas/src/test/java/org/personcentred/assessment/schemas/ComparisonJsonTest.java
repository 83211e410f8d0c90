package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.ComparisonJson;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** The JSON of a comparison: its example is what is written, and fits its schema. */
class ComparisonJsonTest {
    private static final Path EXAMPLE =
            Path.of("../assessment-core/src/test/resources/contracts/comparison.example.json");

    /** Run with {@code -Dgolden=write} to write the example anew. */
    @Test
    void the_example_of_a_comparison_is_what_is_written_of_two_phq_9() throws IOException {
        String made = ComparisonJson.pretty(compared()).strip() + "\n";

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(EXAMPLE, made);
        }

        assertThat(Files.readString(EXAMPLE)).isEqualTo(made);
        assertThat(schema().validate(made, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(ComparisonJson.write(compared()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_a_course_without_its_words() {
        String wrong = ComparisonJson.write(compared()).replace("\"better\"", "\"improved\"");

        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    private static Comparison compared() {
        Outcome march = outcome("2026-03-01", "more_than_half", "\"q9\": \"several_days\"");
        Outcome june = outcome("2026-06-01", "several_days", "\"q9\": \"not_at_all\"");
        return ((Checked.Valid<Comparison>) Comparison.of(march, june)).value();
    }

    private static Outcome outcome(String day, String often, String last) {
        StringBuilder answers = new StringBuilder();
        for (int item = 1; item <= 8; item++) {
            answers.append("\"q").append(item).append("\": \"").append(often).append("\", ");
        }
        String json = "{\"assessment\": \"phq-9\", \"version\": \"1.0.0\", \"completedOn\": \"" + day
                + "\", \"answers\": {" + answers + last + ", \"difficulty\": \"somewhat\"}}";
        Assessment assessment = ShippedAssessments.load("phq-9");
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(StandardCharsets.UTF_8)));
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static Schema schema() {
        String schema = "/org/personcentred/assessment/contracts/comparison.schema.json";
        try (InputStream file = Comparison.class.getResourceAsStream(schema)) {
            return Witnesses.networknt(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
