package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** The code of {@code docs/embedding.md} does what the page says. */
class EmbeddingDocumentTest {
    private static final String OWN = """
            format: 1
            id: stairs
            version: 1.0.0
            title: Stairs
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            local:
              team:
                fallback: your falls service
            parameters:
              steps:
                value: 10
                title: How many steps are many
            sections:
              - id: all
                title: Stairs
                items:
                  - id: stairs
                    type: number
                    ask: How many steps do you climb?
                    min: 0
                    max: 100
            findings:
              - id: many
                title: Many steps
                when: stairs >= steps
                urgency: routine
                actions:
                  - id: ring
                    label: Ring {local.team}.
            """;

    // Each block of the page stands here too.

    private static Assessment own(Path folder, Locale locale) throws IOException {
        Checked<Assessment> read = DefinitionReader.read(AssessmentFolder.at(folder), ShippedAssessments::find);
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        Messages messages = Messages.of(locale);
        throw new IllegalStateException(
                String.join("\n", read.problems().stream().map(messages::say).toList()));
    }

    private static Assessment here(Assessment assessment) {
        Checked<Assessment> set = assessment.with(Map.of("steps", new Setting.OfNumber(new BigDecimal("12"))));
        Assessment inForce = ((Checked.Valid<Assessment>) set).value();
        Assessment here = inForce.inWordsOf(Map.of("team", "the falls team on 01234 567890"));
        return here;
    }

    private static List<String> said(Assessment assessment, byte[] json, Locale locale) {
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(assessment, json));
        Messages messages = Messages.of(locale);
        List<String> said = checked.problems().stream()
                .map(problem -> problem.location().pointer() + ": " + messages.say(problem))
                .toList();
        return said;
    }

    private static String stored(Response response) {
        String stored = ResponseJson.write(response);
        return stored;
    }

    private static Outcome outcome(String id, String version, String stored) {
        Assessment assessment = ShippedAssessments.load(id, version);
        Checked<Response> read = ResponseChecker.check(Submission.ofJson(assessment, stored.getBytes(UTF_8)));
        if (read instanceof Checked.Valid<Response> valid) {
            return Scorer.score(valid.value());
        }
        throw new IllegalStateException("what was stored is no response any more: " + read.problems());
    }

    private static String compared(Outcome earlier, Outcome later) {
        Checked<Comparison> compared = Comparison.of(earlier, later);
        if (compared instanceof Checked.Valid<Comparison> valid) {
            return ComparisonPage.of(valid.value()).toHtml();
        }
        return Messages.of(Locale.UK).say(compared.problems().get(0));
    }

    private static String overTime(List<Outcome> earliestFirst) {
        Checked<History> history = History.of(earliestFirst);
        if (history instanceof Checked.Valid<History> valid) {
            return HistoryPage.of(valid.value()).toHtml();
        }
        return Messages.of(Locale.UK).say(history.problems().get(0));
    }

    @Test
    void a_folder_of_ones_own_is_read_with_settings_and_the_words_of_a_place(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("definition.yaml"), OWN);

        Assessment here = here(own(folder, Locale.UK));

        Response response = valid(Submission.ofForm(here, Map.of("stairs", List.of("12"))));
        assertThat(OutcomePage.of(Scorer.score(response)).toHtml()).contains("Ring the falls team on 01234 567890.");
        assertThat(Scorer.score(valid(Submission.ofForm(here, Map.of("stairs", List.of("11")))))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_json_is_said_with_its_place() {
        String wrong = "{\"assessment\":\"phq-9\",\"version\":\"1.0.0\",\"answers\":{\"q1\":\"often\"}}";

        assertThat(said(PageStates.PHQ9, wrong.getBytes(UTF_8), Locale.UK))
                .containsExactly(
                        "/answers/q1: Choose an answer from the list for “Little interest or pleasure in doing things”.");
    }

    @Test
    void a_stored_response_is_scored_again_by_its_own_version_and_compared() {
        Outcome before = PageStates.phq("2,2,2,2,2,2,2,2,0", LocalDate.of(2026, 1, 10));
        Outcome after = PageStates.phq("1,1,1,1,1,1,1,1,0", LocalDate.of(2026, 3, 10));

        Outcome again = outcome("phq-9", before.response().assessment().version(), stored(before.response()));

        assertThat(again.scores()).isEqualTo(before.scores());
        assertThat(compared(again, after)).contains("<h1");
        assertThat(compared(after, again)).contains("the other way round");
        assertThat(overTime(List.of(again, after))).contains("<svg");
    }

    private static Response valid(Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        assertThat(checked.problems()).isEmpty();
        return ((Checked.Valid<Response>) checked).value();
    }

    @Test
    void the_code_on_the_page_is_the_code_that_is_run() throws IOException {
        String here = squeezed(Files.readString(
                Path.of("src/test/java/org/personcentred/assessment/render/EmbeddingDocumentTest.java")));

        assertThat(blocks("java"))
                .hasSize(7)
                .allSatisfy(code -> assertThat(here).contains(squeezed(code)));
    }

    @Test
    void the_modules_to_depend_on_have_the_version_of_the_project() throws IOException {
        String version =
                "<version>" + first("<version>(.*?)</version>", Files.readString(Path.of("../pom.xml"))) + "</version>";

        assertThat(blocks("xml"))
                .singleElement()
                .satisfies(block -> assertThat(block.split("<dependency>"))
                        .hasSize(3)
                        .filteredOn(each -> each.contains("artifactId"))
                        .allMatch(each -> each.contains(version)));
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("../docs/embedding.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
