package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.response.Forms.VISIT;
import static org.personcentred.assessment.response.Forms.json;
import static org.personcentred.assessment.response.Forms.outcome;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.problem.Problem;

/** The rules of a response as JSON. */
class JsonRulesTest {
    @Test
    void everything_that_can_be_said_is_written_as_it_was_read() {
        String rest = """
                "completedOn":"2026-11-22","answeredBy":"supporter","language":"en-GB","answers":{"fallen":"yes",\
                "falls":2,"speed":0.95,"wishes":["home","company"],"story":"I fell.\\n🙂","born":"1950-02-28",\
                "since":"2024-02","walk":[12.4,11],"consent":"yes"},"comments":{"fallen":"Twice."},\
                "sources":{"speed":"observed","born":"record"},"asEntered":{"speed":"3.4 km/h"},\
                "skipped":{"all":{"why":"someone_else","who":"The nurse"}}""";

        assertThat(outcome(json(rest))).isEqualTo("{" + rest + "}");
    }

    @Test
    void numbers_are_what_they_are_worth_however_they_are_written() {
        assertThat(outcome(json("\"answers\":{\"fallen\":\"yes\",\"falls\":2.0,\"speed\":95e-2,\"consent\":\"yes\"}")))
                .isEqualTo("{\"answers\":{\"fallen\":\"yes\",\"falls\":2,\"speed\":0.95,\"consent\":\"yes\"}}");
    }

    @Test
    void null_and_a_blank_text_are_no_answer() {
        assertThat(outcome(json("\"answers\":{\"fallen\":null,\"story\":\" \\n\",\"consent\":\"yes\"},"
                        + "\"unanswered\":{\"fallen\":\"later\",\"story\":\"unknown\"}")))
                .isEqualTo("{\"answers\":{\"consent\":\"yes\"},"
                        + "\"unanswered\":{\"fallen\":\"later\",\"story\":\"unknown\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fallen | 1 | ANSWER_KIND {option=}",
                "fallen | true | ANSWER_KIND {option=}",
                "fallen | \"YES\" | OPTION_NOT_OFFERED {}",
                "fallen | \"\" | OPTION_NOT_OFFERED {}",
                "fallen | [] | ANSWER_KIND {option=}",
                "speed | \"1\" | ANSWER_KIND {number=}",
                "speed | 1e1000000 | NUMBER_DIGITS {decimals=10, digits=15}",
                "speed | 4.5 | NUMBER_TOO_HIGH {highest=4, lowest=-1}",
                "speed | 0.001 | NUMBER_DECIMALS {limit=2}",
                "wishes | \"home\" | ANSWER_KIND {options=}",
                "wishes | [1] | ANSWER_KIND {options=}",
                "wishes | [] | CHOICES_EMPTY {}",
                "story | 5 | ANSWER_KIND {text=}",
                "born | \"1950-02-30\" | DATE_NO_SUCH_DAY {}",
                "born | \"1951-02-29\" | DATE_NO_SUCH_DAY {}",
                "born | \"1950-2-3\" | DATE_FORM {example=1950-03-31}",
                "since | \"2024-13\" | DATE_NO_SUCH_DAY {}",
                "born | \"1950-02\" | DATE_FORM {example=1950-03-31}",
                "born | 1950 | DATE_FORM {example=1950-03-31}",
                "born | \"0950-02-01\" | DATE_FORM {example=1950-03-31}",
                "since | \"2024-02-01\" | DATE_FORM {example=1950-03}",
                "walk | 12 | ANSWER_KIND {numbers=}",
                "walk | [\"12\"] | ANSWER_KIND {numbers=}",
                "walk | [] | TRIALS_TOO_FEW {limit=1}",
                "walk | [12] | TRIALS_TOO_FEW {limit=2}",
                "walk | [2, 3, 4, 5] | TRIALS_TOO_MANY {limit=3}",
            })
    void an_answer_that_does_not_fit_is_one_problem(String item, String value, String expected) {
        Submission submission =
                json("\"completedOn\":\"2026-11-22\",\"answers\":{\"consent\":\"yes\",\"" + item + "\":" + value + "}");

        assertThat(ResponseChecker.check(submission).problems())
                .extracting(JsonRulesTest::withoutQuestion)
                .containsExactly(expected);
    }

    private static String withoutQuestion(Problem problem) {
        Map<String, String> parameters = new TreeMap<>(problem.parameters());
        parameters.remove("question");
        return problem.code() + " " + parameters;
    }

    @Test
    void an_answer_to_what_is_not_asked_is_an_error() {
        assertThat(outcome(json("\"answers\":{\"fallen\":\"no\",\"falls\":2,\"consent\":\"yes\"}")))
                .isEqualTo("/answers/falls falls #falls: “How many times?” is not asked, given the answers before it. "
                        + "Take out what was entered for it.");
        assertThat(outcome(json("\"answers\":{\"fallen\":\"no\",\"falls\":null,\"consent\":\"yes\"}")))
                .isEqualTo("{\"answers\":{\"fallen\":\"no\",\"consent\":\"yes\"}}");
    }

    @Test
    void what_does_not_belong_is_named_at_its_line_and_column() {
        String body = """
                {"assessment": "visit", "version": "1.0.0",
                 "answer": {},
                 "answers": {"consent": "yes", "fallne": "yes", "total": 9},
                 "unanswered": {"fallen": 1},
                 "comments": [],
                 "completedOn": "2026-02-30",
                 "answeredBy": "nurse",
                 "language": "english!",
                 "sources": {"speed": "guess"},
                 "asEntered": {"speed": ""},
                 "skipped": {"all": {}, "none": {"why": "declined"}}}""";

        assertThat(outcome(Submission.ofJson(VISIT, body.getBytes(UTF_8))).lines())
                .containsExactly(
                        "response:2:2 /answer: \"answer\" is not known here. Check the spelling, or take it out. Did you mean \"answers\"?",
                        "response:6:17 /completedOn: There is no such day. Check the day and the month.",
                        "response:7:16 /answeredBy: This is not one of the choices. Choose from: person, supporter, practitioner.",
                        "response:8:14 /language: This is not written in the form that is expected here.",
                        "response:9:23 /sources/speed: This is not one of the choices. Choose from: person, supporter, practitioner, observed, record.",
                        "response:10:25 /asEntered/speed: The length of this text does not fit. Write 1 to 200 characters.",
                        "response:11:25 /skipped/none: \"none\" is not known here. Check the spelling, or take it out.",
                        "response:11:21 /skipped/all: \"why\" is missing here. Add it.",
                        "response:3:32 /answers/fallne: \"fallne\" is not known here. Check the spelling, or take it out. Did you mean \"fallen\"?",
                        "response:3:49 /answers/total: \"total\" is not known here. Check the spelling, or take it out.",
                        "response:5:14 /comments: Something of another kind belongs here. Parts with names fit, such as {name: …}.",
                        "response:4:27 /unanswered/fallen: Something of another kind belongs here. Words fit; put them in quotes if they look like a number.");
    }

    @Test
    void assessment_and_version_have_to_be_said_and_to_be_these() {
        assertThat(codes("{}")).containsExactly("SHAPE_REQUIRED", "SHAPE_REQUIRED", "ANSWER_REQUIRED");
        assertThat(codes("{\"assessment\": \"phq-9\", \"version\": \"2\", \"x\": 1}"))
                .containsExactly("ASSESSMENT_MISMATCH");
        assertThat(codes("{\"assessment\": \"visit\", \"version\": \"2\", \"x\": 1}"))
                .containsExactly("VERSION_MISMATCH");
        assertThat(codes("[]")).contains("SHAPE_TYPE");
    }

    @Test
    void what_cannot_be_read_is_one_problem_and_nothing_else_is_said() {
        assertThat(codes("{\"assessment\": \"visit\", \"assessment\": \"visit\"}"))
                .containsExactly("PARSE_DUPLICATE_KEY");
        assertThat(codes("")).containsExactly("PARSE_EMPTY");
    }

    @Test
    void a_response_can_be_shown_in_a_form() {
        Submission submission = json("\"answers\":{\"speed\":0.50,\"born\":\"1950-02-28\",\"walk\":[12.40,11]},"
                + "\"unanswered\":{\"fallen\":\"declined\",\"story\":\"unknown\"},\"comments\":{\"speed\":\"x\"}");

        assertThat(VISIT.items().stream()
                        .map(item -> new TreeMap<>(submission.entered(item).typed()).toString()))
                .containsExactly(
                        "{}",
                        "{=[_declined]}",
                        "{}",
                        "{=[0.5], comment=[x]}",
                        "{}",
                        "{reason=[unknown]}",
                        "{day=[28], month=[2], year=[1950]}",
                        "{}",
                        "{}",
                        "{1=[12.4], 2=[11]}",
                        "{}");
    }

    private static List<String> codes(String json) {
        return ResponseChecker.check(Submission.ofJson(VISIT, json.getBytes(UTF_8))).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
