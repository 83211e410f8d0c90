package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.schema.ResponseSchema;

/** Answers that contradict each other are refused or asked about; what is open or not asked contradicts nothing. */
class CrossChecksTest {
    private static final Assessment PRESSURE = Forms.assessment("""
            format: 1
            id: pressure
            version: 1.0.0
            title: Blood pressure
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            sections:
              - id: all
                title: All
                items:
                  - id: upper
                    ask: Upper number
                    type: number
                    min: 50
                    max: 300
                  - id: stands
                    ask: Can the person stand?
                    type: yes_no
                  - id: lower
                    ask: Lower number
                    type: number
                    min: 20
                    max: 200
                    when: "stands = 'yes'"
            checks:
              - must: lower < upper
                say: The lower number is below the upper one.
                onFail: refuse
              - must: upper < 220
                say: That is very high.
                onFail: ask
            """);

    @Test
    void a_contradiction_is_refused_at_the_last_of_its_questions_and_names_them_all() {
        Checked<Response> checked = check("upper=80&stands=yes&lower=80");

        assertThat(checked).isInstanceOf(Checked.Invalid.class);
        assertThat(Forms.said(checked.problems()))
                .containsExactly(
                        "/answers/lower lower #lower: The lower number is below the upper one. Look again at “Upper number”,"
                                + " “Lower number”.");
    }

    @Test
    void what_is_only_asked_about_is_kept() {
        Checked<Response> checked = check("upper=230&stands=yes&lower=100");

        assertThat(checked).isInstanceOf(Checked.Valid.class);
        assertThat(Forms.said(checked.problems()))
                .containsExactly(
                        "/answers/upper upper #upper: That is very high. Look again at “Upper number”. If they are right, leave"
                                + " them as they are.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upper=80&stands=yes&lower=79",
                "upper=80&stands=yes",
                "stands=yes&lower=80",
                "upper=80&stands=yes&lower.reason=unable",
                "upper=80&stands=yes&lower.reason=not_applicable",
                "upper=80&stands=no",
            })
    void what_is_open_or_does_not_apply_contradicts_nothing(String body) {
        assertThat(Forms.said(check(body).problems())).isEmpty();
    }

    @Test
    void an_answer_that_is_wrong_itself_is_told_once() {
        List<String> codes = Stream.of("upper=80&stands=yes&lower=500")
                .flatMap(body -> check(body).problems().stream())
                .map(problem -> problem.code())
                .toList();

        assertThat(codes).containsExactly("NUMBER_TOO_HIGH");
    }

    @Test
    void an_answer_that_was_dropped_contradicts_nothing() {
        List<String> codes = check("upper=80&stands=no&lower=90").problems().stream()
                .map(problem -> problem.code())
                .toList();

        assertThat(codes).containsExactly("ANSWER_DROPPED");
    }

    @Test
    void of_no_rows_nothing_can_be_wrong() {
        Assessment falls = Forms.assessment("""
                format: 1
                id: falls
                version: 1.0.0
                title: Falls
                language: en-GB
                licence:
                  class: A
                  holder: Nobody
                  grant: Own wording.
                  checked: 2026-11-22
                sections:
                  - id: all
                    title: All
                    items:
                      - id: falls
                        type: group
                        ask: Your falls
                        entry: fall
                        least: 0
                        most: 3
                        items:
                          - id: hurts
                            ask: How many injuries?
                            type: number
                            min: 0
                            max: 10
                checks:
                  - must: all(falls, hurts < 5)
                    say: These are many.
                    onFail: refuse
                """);

        assertThat(codes(falls, "[]")).isEmpty();
        assertThat(codes(falls, "[{\"hurts\":4}]")).isEmpty();
        assertThat(codes(falls, "[{\"hurts\":4},{\"hurts\":5}]")).containsExactly("ANSWERS_DISAGREE");
    }

    private static List<String> codes(Assessment falls, String rows) {
        String json = "{\"assessment\":\"falls\",\"version\":\"1.0.0\",\"answers\":{\"falls\":%s}}".formatted(rows);
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(falls, json.getBytes(UTF_8)));
        SchemaGate gate = SchemaGate.of(ResponseSchema.of(falls));
        Checked<Node> read = DocumentReader.json("response", json.getBytes(UTF_8), Limits.forResponse());
        Node tree = ((Checked.Valid<Node>) read).value();

        assertThat(gate.check("response", tree).isEmpty())
                .isEqualTo(checked.problems().isEmpty());
        return checked.problems().stream().map(problem -> problem.code()).toList();
    }

    private static Checked<Response> check(String body) {
        return ResponseChecker.check(Submission.ofFormBody(PRESSURE, body.getBytes(UTF_8)));
    }
}
