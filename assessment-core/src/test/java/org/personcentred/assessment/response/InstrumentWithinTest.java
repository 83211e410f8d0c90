package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.schema.ResponseSchema;

/** A response to one assessment within the response to another. */
class InstrumentWithinTest {
    private static final String HEAD = """
            format: 1
            version: 1.0.0
            title: A form
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            """;

    private static final Assessment MOOD = assessment("""
            id: mood
            sections:
              - id: all
                title: Mood
                items:
                  - id: low
                    ask: Are you low?
                    type: yes_no
                  - id: days
                    ask: For how many days?
                    type: number
                    when: "low = 'yes'"
                    min: 1
                    max: 14
                  - id: since
                    ask: Since when?
                    type: date
                    notAfter: today
            """);

    private static final Assessment VISIT = assessment("""
            id: visit
            sections:
              - id: all
                title: A visit
                items:
                  - id: mood_asked
                    ask: May we ask about your mood?
                    type: yes_no
                  - id: mood
                    ask: Your mood
                    type: assessment
                    use: mood@1.0.0
                    when: "mood_asked = 'yes'"
                    reuse:
                      within: P2D
            """);

    private static Assessment assessment(String body) {
        Checked<Assessment> read = DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", (HEAD + body).getBytes(UTF_8))),
                (id, version) -> Optional.of(MOOD));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    @Test
    void the_fields_of_a_form_carry_the_name_of_the_item_before_their_own() {
        Checked<Response> checked = form(Map.of("mood_asked", "yes", "mood.low", "yes", "mood.days", "3"));

        assertThat(written(checked)).isEqualTo("""
                {"assessment":"visit","version":"1.0.0","answers":{"mood_asked":"yes",\
                "mood":{"assessment":"mood","version":"1.0.0","answers":{"low":"yes","days":3}}}}""");
    }

    @Test
    void what_is_written_is_read_again() {
        String json = """
                {"assessment":"visit","version":"1.0.0","completedOn":"2026-11-22","answers":{"mood_asked":"yes",\
                "mood":{"assessment":"mood","version":"1.0.0","completedOn":"2026-11-21","answeredBy":"supporter",\
                "answers":{"low":"no"},"unanswered":{"since":"unknown"},"comments":{"low":"Not today."}}}}""";

        assertThat(written(json(json))).isEqualTo(json);
    }

    @Test
    void a_problem_stands_at_its_field_and_at_its_place_in_the_whole() {
        Checked<Response> checked = form(Map.of("mood_asked", "yes", "mood.low", "yes", "mood.days", "30"));

        assertThat(checked.problems().stream().map(problem -> problem.code() + " " + problem.location()))
                .containsExactly("NUMBER_TOO_HIGH "
                        + new Location.AtField("/answers/mood/answers/days", "mood.days", "mood-days"));
    }

    @Test
    void an_unknown_field_within_is_told_by_its_whole_name() {
        Checked<Response> checked = form(Map.of("mood_asked", "yes", "mood.lo", "yes"));

        assertThat(checked.problems().stream().map(problem -> problem.code() + " " + problem.location()))
                .containsExactly("FIELD_UNKNOWN " + new Location.AtField("/answers/mood", "mood.lo", "mood-lo"));
    }

    @Test
    void where_it_is_not_asked_a_form_drops_it_with_a_notice_and_json_is_refused() {
        Checked<Response> form = form(Map.of("mood_asked", "no", "mood.low", "yes"));
        Checked<Response> json = json("""
                {"assessment":"visit","version":"1.0.0","answers":{"mood_asked":"no",\
                "mood":{"assessment":"mood","version":"1.0.0"}}}""");

        assertThat(written(form))
                .isEqualTo("{\"assessment\":\"visit\",\"version\":\"1.0.0\",\"answers\":{\"mood_asked\":\"no\"}}");
        assertThat(codes(form)).containsExactly("ANSWER_DROPPED");
        assertThat(codes(json)).containsExactly("NOT_ASKED");
    }

    @Test
    void blank_fields_within_a_form_are_no_answer() {
        Checked<Response> checked = form(Map.of("mood_asked", "yes", "mood.days", "", "mood.since.day", ""));

        assertThat(written(checked))
                .isEqualTo("{\"assessment\":\"visit\",\"version\":\"1.0.0\",\"answers\":{\"mood_asked\":\"yes\"}}");
    }

    @Test
    void it_is_answered_or_left_open_for_a_reason_and_not_both() {
        Checked<Response> checked = form(Map.of("mood_asked", "yes", "mood.low", "yes", "mood.reason", "declined"));

        assertThat(codes(checked)).containsExactly("ANSWER_AND_REASON");
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "2026-11-22, fits",
        "2026-11-20, fits",
        "2026-11-19, INSTRUMENT_DAY",
        "2026-11-23, INSTRUMENT_DAY",
    })
    void earlier_answers_can_be_used_again_as_long_as_the_definition_says(String day, String comes) {
        Checked<Response> checked = json("""
                {"assessment":"visit","version":"1.0.0","completedOn":"2026-11-22","answers":{"mood_asked":"yes",\
                "mood":{"assessment":"mood","version":"1.0.0","completedOn":"%s"}}}""".formatted(day));

        assertThat(checked.problems().isEmpty() ? "fits" : String.join(" ", codes(checked)))
                .isEqualTo(comes);
    }

    @Test
    void an_answer_to_another_version_is_not_looked_at() {
        Checked<Response> checked = json("""
                {"assessment":"visit","version":"1.0.0","answers":{"mood_asked":"yes",\
                "mood":{"assessment":"mood","version":"2.0.0","answers":{"low":"maybe"}}}}""");

        assertThat(codes(checked)).containsExactly("VERSION_MISMATCH");
        assertThat(checked.problems().get(0).location().pointer()).isEqualTo("/answers/mood/version");
    }

    @Test
    void the_day_of_the_visit_is_the_day_of_what_is_answered_within_it() {
        Map<String, String> fields = Map.of(
                "mood_asked", "yes", "mood.since.day", "23", "mood.since.month", "11", "mood.since.year", "2026");

        assertThat(codes(ResponseChecker.check(submission(fields).completedOn(LocalDate.of(2026, 11, 22)))))
                .containsExactly("DATE_IN_FUTURE");
        assertThat(codes(ResponseChecker.check(submission(fields).completedOn(LocalDate.of(2026, 11, 23)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mood_asked\":\"yes\",\"mood\":{\"assessment\":\"mood\",\"version\":\"1.0.0\",\"answers\":{\"low\":\"yes\",\"days\":3}}}|true",
                "{\"mood_asked\":\"yes\",\"mood\":{\"assessment\":\"mood\",\"version\":\"1.0.0\",\"answers\":{\"low\":\"no\",\"days\":3}}}|false",
                "{\"mood_asked\":\"yes\",\"mood\":{\"assessment\":\"mood\",\"version\":\"1.0.0\",\"answers\":{\"days\":15}}}|false",
                "{\"mood_asked\":\"no\",\"mood\":{\"assessment\":\"mood\",\"version\":\"1.0.0\"}}|false",
                "{\"mood_asked\":\"no\",\"mood\":null}|true",
                "{\"mood_asked\":\"yes\",\"mood\":{\"assessment\":\"mood\"}}|false",
                "{\"mood_asked\":\"yes\",\"mood\":{\"assessment\":\"mood\",\"version\":\"1.0.0\",\"completedOn\":\"2026-11-22\"}}|false",
            })
    void checker_and_schema_agree(String answers, boolean fits) {
        String json = "{\"assessment\":\"visit\",\"version\":\"1.0.0\",\"answers\":" + answers + "}";
        Node node = ((Checked.Valid<Node>) DocumentReader.json("response", json.getBytes(UTF_8), Limits.forResponse()))
                .value();

        assertThat(List.of(
                        json(json) instanceof Checked.Valid<Response>,
                        SchemaGate.of(ResponseSchema.of(VISIT))
                                .check("response", node)
                                .isEmpty()))
                .isEqualTo(List.of(fits, fits));
    }

    private static Submission submission(Map<String, String> fields) {
        Map<String, List<String>> all = new java.util.TreeMap<>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return Submission.ofForm(VISIT, all);
    }

    private static Checked<Response> form(Map<String, String> fields) {
        return ResponseChecker.check(submission(fields));
    }

    private static Checked<Response> json(String json) {
        return ResponseChecker.check(Submission.ofJson(VISIT, json.getBytes(UTF_8)));
    }

    private static String written(Checked<Response> checked) {
        return checked instanceof Checked.Valid<Response> valid
                ? ResponseJson.write(valid.value())
                : checked.problems().toString();
    }

    private static List<String> codes(Checked<Response> checked) {
        return checked.problems().stream().map(problem -> problem.code()).toList();
    }
}
