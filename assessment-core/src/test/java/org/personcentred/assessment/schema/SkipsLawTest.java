package org.personcentred.assessment.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Passing over a section means the same to the schema as to the checker, also where other questions rest on its own. */
class SkipsLawTest {
    private static final int RESPONSES = 600;
    private static final Node LINE_ENDS = AlsoChecked.LINE_ENDS.at("/comments");

    private static final String DEFINITION = """
            format: 1
            id: skips
            version: 1.0.0
            title: Skips
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
              - id: first
                title: First
                skippable: true
                items:
                  - id: a
                    ask: First
                    type: choice
                    options: often
                  - id: b
                    ask: Second
                    type: choice
                    options: often
                    required: true
                    when: "a != 'none'"
                  - id: n
                    ask: How many?
                    type: number
                    min: 0
                    max: 10
              - id: last
                title: Last
                items:
                  - id: asked
                    ask: Is this asked?
                    type: yes_no
                    when: "%s"
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 'some'",
                "not (a = 'some')",
                "b = 'most' or n > 4",
                "answered(n)",
                "reason(n) = 'declined'",
                "not reason(b) = 'not_applicable'",
                "reason(b) = 'later' or n > 2",
                "n <= 5",
                "any_known(n > 5, points(a) >= 1)",
            })
    void checker_and_schema_refuse_the_same_responses(String when) {
        Assessment assessment = assessment(when);
        Node.Mapping schema = ResponseSchema.of(assessment);
        SchemaGate gate = SchemaGate.of(schema);
        Random random = new Random(when.hashCode());
        int refused = 0;

        assertThat(schema.get("x-alsoChecked").orElseThrow()).isEqualTo(Node.sequence(List.of(LINE_ENDS)));
        for (int i = 0; i < RESPONSES; i++) {
            byte[] json = response(random).getBytes(UTF_8);
            List<String> codes = ResponseChecker.check(Submission.ofJson(assessment, json)).problems().stream()
                    .map(problem -> problem.code())
                    .toList();
            refused += codes.contains("SKIPPED_AND_ANSWERED") ? 1 : 0;

            assertThat(gate.check("response", read(json)).isEmpty())
                    .as("%s: checker says %s", new String(json, UTF_8), codes)
                    .isEqualTo(codes.isEmpty());
        }
        assertThat(refused).isBetween(1, RESPONSES - 1);
    }

    private static Assessment assessment(String when) {
        Checked<Assessment> read = DefinitionReader.read(
                "definition.yaml", DEFINITION.formatted(when).getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    private static Node read(byte[] json) {
        return ((Checked.Valid<Node>) DocumentReader.json("response", json, Limits.forResponse())).value();
    }

    private static String response(Random random) {
        List<String> answers = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        int blank = random.nextInt(3) * 5;
        for (String item : List.of("a", "b")) {
            say(
                    item,
                    "\"" + pick(random, "none", "some", "most") + "\"",
                    blank + random.nextInt(10),
                    random,
                    answers,
                    reasons);
        }
        say("n", "" + random.nextInt(11), blank + random.nextInt(10), random, answers, reasons);
        say("asked", "\"yes\"", random.nextInt(10), random, answers, reasons);
        String skip = random.nextBoolean()
                ? ""
                : ",\"skipped\":{\"first\":{\"why\":\""
                        + pick(random, "not_relevant", "not_today", "someone_else", "declined") + "\"}}";
        return "{\"assessment\":\"skips\",\"version\":\"1.0.0\",\"answers\":{" + String.join(",", answers)
                + "},\"unanswered\":{" + String.join(",", reasons) + "}" + skip + "}";
    }

    private static void say(
            String item, String answer, int how, Random random, List<String> answers, List<String> reasons) {
        if (how < 6) {
            answers.add("\"" + item + "\":" + answer);
        } else if (how < 8) {
            reasons.add("\"" + item + "\":\"" + pick(random, "unknown", "declined", "not_applicable") + "\"");
        }
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
