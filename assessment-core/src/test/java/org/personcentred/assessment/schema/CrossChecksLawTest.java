package org.personcentred.assessment.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** A cross-check is in the schema where a schema can say it, and named beside it where none can. */
class CrossChecksLawTest {
    private static final int RESPONSES = 600;
    private static final Node LINE_ENDS = AlsoChecked.LINE_ENDS.at("/comments");

    private static final String DEFINITION = """
            format: 1
            id: checks
            version: 1.0.0
            title: Checks
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            options:
              often:
                - id: none
                  label: Not at all
                  points: 0
                - id: some
                  label: Some days
                  points: 1
                - id: most
                  label: Most days
                  points: 3
            sections:
              - id: all
                title: All
                items:
                  - id: a
                    ask: First
                    type: choice
                    options: often
                  - id: b
                    ask: Second
                    type: choice
                    options: often
                    when: "a != 'none'"
                  - id: n
                    ask: How many?
                    type: number
                    min: 0
                    max: 10
                  - id: m
                    ask: How many of them?
                    type: number
                    min: 0
                    max: 10
            checks:
              - must: "%s"
                say: These do not fit.
                onFail: refuse
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 'some' or n > 3",
                "points(a) + points(b) < 6",
                "b != 'some' or n >= 2",
                "not (b = 'none' and n > 5)",
                "answered(a) or answered(n)",
            })
    void checker_and_schema_refuse_the_same_responses(String must) {
        Assessment assessment = assessment(must);
        Node.Mapping schema = ResponseSchema.of(assessment);
        SchemaGate gate = SchemaGate.of(schema);
        Random random = new Random(must.hashCode());
        int refused = 0;

        assertThat(schema.get("x-alsoChecked").orElseThrow()).isEqualTo(Node.sequence(List.of(LINE_ENDS)));
        for (int i = 0; i < RESPONSES; i++) {
            byte[] json = response(random).getBytes(UTF_8);
            List<String> codes = ResponseChecker.check(Submission.ofJson(assessment, json)).problems().stream()
                    .map(problem -> problem.code())
                    .toList();
            refused += codes.equals(List.of("ANSWERS_DISAGREE")) ? 1 : 0;

            assertThat(gate.check("response", read(json)).isEmpty())
                    .as("%s: checker says %s", new String(json, UTF_8), codes)
                    .isEqualTo(codes.isEmpty());
        }
        assertThat(refused).isBetween(1, RESPONSES - 1);
    }

    @Test
    void two_numbers_against_each_other_are_beyond_a_schema_and_named() {
        Assessment assessment = assessment("m <= n");

        Node.Mapping schema = ResponseSchema.of(assessment);

        assertThat(schema.get("x-alsoChecked").orElseThrow())
                .isEqualTo(Node.sequence(List.of(
                        AlsoChecked.FITS_OTHERS.at(
                                assessment.items().get(assessment.items().size() - 1)),
                        LINE_ENDS)));
    }

    private static Assessment assessment(String must) {
        Checked<Assessment> read = DefinitionReader.read(
                "definition.yaml", DEFINITION.formatted(must).getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    private static Node read(byte[] json) {
        return ((Checked.Valid<Node>) DocumentReader.json("response", json, Limits.forResponse())).value();
    }

    private static String response(Random random) {
        List<String> answers = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (String item : List.of("a", "b")) {
            say(item, "\"" + List.of("none", "some", "most").get(random.nextInt(3)) + "\"", random, answers, reasons);
        }
        say("n", "" + random.nextInt(11), random, answers, reasons);
        return "{\"assessment\":\"checks\",\"version\":\"1.0.0\",\"answers\":{" + String.join(",", answers)
                + "},\"unanswered\":{" + String.join(",", reasons) + "}}";
    }

    private static void say(String item, String answer, Random random, List<String> answers, List<String> reasons) {
        int how = random.nextInt(10);
        if (how < 7) {
            answers.add("\"" + item + "\":" + answer);
        } else if (how < 9) {
            String reason = List.of("unknown", "declined", "not_applicable").get(random.nextInt(3));
            reasons.add("\"" + item + "\":\"" + reason + "\"");
        }
    }
}
