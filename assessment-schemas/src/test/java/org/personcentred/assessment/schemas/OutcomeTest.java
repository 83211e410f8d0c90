package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.OutcomeJson;
import org.personcentred.assessment.scoring.Scorer;

class OutcomeTest {
    private static final Path EXAMPLES = Path.of("../assessment-core/src/test/resources/contracts");
    private static final Pattern LIBRARY = Pattern.compile("\"library\": \"[^\"]+\"");

    /** A working holds workings, which the gate refuses in a schema; so another validator is the witness. */
    private static final Schema SCHEMA = schema();

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.personcentred.assessment.schemas.ShippedCasesTest#cases")
    void an_outcome_fits_its_schema_and_comes_out_the_same_twice(Case written) {
        String json = OutcomeJson.write(Scorer.score(written.response()));

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(OutcomeJson.write(Scorer.score(written.response()))).isEqualTo(json);
    }

    @Test
    void an_outcome_that_says_what_a_guideline_has_covered_fits_its_schema() throws IOException {
        Path folder = Path.of("../assessment-core/src/test/resources/engine-demands/falls-multifactorial-skeleton");
        byte[] definition = Files.readAllBytes(folder.resolve("definition.yaml"));
        Assessment falls = ((Checked.Valid<Assessment>) DefinitionReader.read("definition.yaml", definition)).value();
        byte[] cases = Files.readAllBytes(folder.resolve("cases.yaml"));

        for (Case written : ((Checked.Valid<List<Case>>) CasesReader.read(falls, "cases.yaml", cases)).value()) {
            String json = OutcomeJson.write(Scorer.score(written.response()));
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(json).contains("\"coverage\":[{\"id\":\"ng249\"");
        }
    }

    @Test
    void the_example_of_an_outcome_is_what_the_scorer_makes() throws IOException {
        Outcome outcome = phq9("""
                {"q1": "more_than_half", "q2": "several_days", "q3": "several_days", "q4": "several_days",
                 "q6": "not_at_all", "q7": "not_at_all", "q8": "not_at_all", "q9": "several_days",
                 "difficulty": "somewhat"},
                "unanswered": {"q5": "declined"}, "completedOn": "2026-11-22\"""");

        assertThat(withoutLibrary(OutcomeJson.pretty(outcome))).isEqualTo(example("outcome.example.json"));
    }

    @Test
    void the_example_of_a_sum_that_was_scaled_up_is_what_the_scorer_makes() throws IOException {
        String answers = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> "\"i" + number + "\": \"fairly\"")
                .collect(Collectors.joining(", "));
        String json = "{\"assessment\": \"fes-i\", \"version\": \"1.0.0\", \"answers\": {" + answers + "}}";
        Outcome outcome = outcome("fes-i", json.getBytes(StandardCharsets.UTF_8));

        assertThat(withoutLibrary(OutcomeJson.pretty(outcome))).isEqualTo(example("outcome.scaled.example.json"));
        assertThat(SCHEMA.validate(OutcomeJson.write(outcome), InputFormat.JSON))
                .isEmpty();
    }

    private static String example(String name) throws IOException {
        return withoutLibrary(Files.readString(EXAMPLES.resolve(name)));
    }

    private static String withoutLibrary(String json) {
        return LIBRARY.matcher(json.strip()).replaceAll("");
    }

    @Test
    void a_finding_that_may_still_be_urgent_comes_before_all_others() {
        Outcome outcome = phq9("""
                {"q1": "several_days", "q2": "not_at_all"}""");

        FindingResult first = outcome.findings().get(0);

        assertThat(first.finding().id()).isEqualTo("thoughts_of_self_harm");
        assertThat(first.open()).isTrue();
        assertThat(first.askAbout()).containsExactly(new ItemId("q9"));
        assertThat(first.because()).isEmpty();
        assertThat(first.actions()).isEmpty();
    }

    @Test
    void what_is_certain_names_the_answers_behind_it_and_what_is_not_the_questions() {
        Outcome outcome = phq9("""
                {"q1": "nearly_every_day", "q2": "not_at_all", "q9": "several_days"}""");

        DecisionResult screen = decision(outcome, "phq2_positive");
        DecisionResult syndrome = decision(outcome, "syndrome");
        List<ItemId> others = IntStream.rangeClosed(3, 8)
                .mapToObj(number -> new ItemId("q" + number))
                .toList();

        assertThat(screen.because()).containsExactly(new ItemId("q1"), new ItemId("q2"));
        assertThat(screen.askAbout()).isEmpty();
        assertThat(syndrome.result()).isEmpty();
        assertThat(syndrome.askAbout()).containsExactlyElementsOf(others);
        assertThat(outcome.findings().get(0).because()).containsExactly(new ItemId("q9"));
    }

    @Test
    void an_open_decision_asks_about_what_would_settle_it() {
        Outcome outcome = phq9("""
                {"q1": "not_at_all"}""");

        DecisionResult screen = decision(outcome, "phq2_positive");

        assertThat(screen.result()).isEmpty();
        assertThat(screen.askAbout()).containsExactly(new ItemId("q2"));
        assertThat(screen.because()).isEmpty();
    }

    private static DecisionResult decision(Outcome outcome, String id) {
        return outcome.decisions().stream()
                .filter(result -> result.decision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome phq9(String answers) {
        String response = "{\"assessment\": \"phq-9\", \"version\": \"1.0.0\", \"answers\": " + answers + "}";
        return outcome("phq-9", response.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome outcome(String id, byte[] response) {
        Assessment assessment = ShippedAssessments.load(id);
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(assessment, response));
        if (checked instanceof Checked.Valid<Response> valid) {
            return Scorer.score(valid.value());
        }
        throw new AssertionError(checked.problems());
    }

    private static Schema schema() {
        String schema = "/org/personcentred/assessment/contracts/outcome.schema.json";
        try (InputStream file = Outcome.class.getResourceAsStream(schema)) {
            return Witnesses.networknt(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
