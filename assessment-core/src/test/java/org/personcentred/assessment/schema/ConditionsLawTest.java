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
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** For each kind of condition: the schema refuses an answer to a question exactly when the checker does. */
class ConditionsLawTest {
    private static final int RESPONSES = 400;

    private static final String DEFINITION = """
            format: 1
            id: conditions
            version: 1.0.0
            title: Conditions
            language: en-GB
            about:
              purpose: To try out a condition.
              people: Nobody in particular.
              answeredBy:
                - person
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
                - id: unseen
                  label: Could not be seen
                  means: unknown
            conditions:
              low:
                title: Low
                when: "points(a) >= 1 or points(b) = 3"
            scores:
              - id: total
                title: Total
                sum: [a, b, c]
                direction: higher_is_worse
              - id: seen
                title: Seen
                formula: "count(a, b, points(it) >= 1) + count(n > 4)"
                direction: higher_is_worse
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
                  - id: c
                    ask: Third
                    type: choice
                    options: often
                  - id: n
                    ask: How many?
                    type: number
                    min: 0
                    max: 10
                    points:
                      - to: 3
                        points: 0
                      - from: 4
                        below: 8
                        points: 2
                      - from: 8
                        points: 1
                      - reason: declined
                        points: 3
                  - id: s
                    ask: How much?
                    type: scale
                    min: -4
                    max: 4
                    step: 2
                    ends:
                      - Much worse
                      - Much better
                    points: value
                  - id: d
                    ask: Which?
                    type: choices
                    options:
                      - id: one
                        label: One
                      - id: two
                        label: Two
                  - id: e
                    ask: Only after some days
                    type: yes_no
                    when: "a = 'some' or n >= 7"
                  - id: asked
                    ask: Is this asked?
                    type: yes_no
                    when: "%s"
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 'some'",
                "a in ('some', 'most')",
                "a != 'some'",
                "not (a = 'some' and b = 'most')",
                "a = 'some' or not b = 'none'",
                "n > 3",
                "n >= 3 and n < 7",
                "n = 5",
                "n != 5",
                "5 >= n",
                "3 - n > 1",
                "includes(d, 'one')",
                "not includes(d, 'one')",
                "answered(a)",
                "not answered(d) or answered(n)",
                "reason(a) = 'unknown'",
                "not reason(n) = 'declined'",
                "low",
                "not low",
                "any_known(points(a) >= 1, n > 4)",
                "not any_known(points(a) >= 1, n > 4)",
                "any_known(e = 'yes', n > 4)",
                "any_known(not (e = 'yes'), n > 4)",
                "not any_known(e = 'yes', includes(d, 'one'))",
                "any_known(e = 'yes' and n > 4, b = 'most')",
                "total > 0",
                "total >= 4",
                "total = 3",
                "total != 3",
                "total <= 2",
                "points(a) + 2 * points(b) - points(c) > 2",
                "points(a) > points(b)",
                "seen >= 2",
                "seen = 0",
                "count(a, b, c, points(it) >= 1) = 2",
                "e = 'yes'",
                "e = 'no' and a = 'some'",
                "points(n) >= 2",
                "s > 0",
                "s = 3 or a = 'some'",
                "points(s) + points(n) >= 3",
                "points(s) = -4",
                "points(n) = 3 or a = 'some'",
                "points(n) + points(a) > 2",
                "count(a, n, points(it) >= 2) = 1",
                "answered(e)",
                "not answered(e)",
                "reason(e) = 'unknown'",
            })
    void checker_and_schema_refuse_the_same_answers(String condition) {
        Assessment assessment = assessment(condition);
        Node.Mapping schema = ResponseSchema.of(assessment);
        SchemaGate gate = SchemaGate.of(schema);
        Random random = new Random(condition.hashCode());
        int notAsked = 0;

        assertThat(schema.get("x-alsoChecked").orElseThrow())
                .isEqualTo(Node.sequence(List.of(AlsoChecked.LINE_ENDS.at("/comments"))));
        for (int i = 0; i < RESPONSES; i++) {
            byte[] json = response(random).getBytes(UTF_8);
            List<Problem> problems =
                    ResponseChecker.check(Submission.ofJson(assessment, json)).problems();
            notAsked += problems.stream().anyMatch(problem -> problem.code().equals("NOT_ASKED")) ? 1 : 0;

            assertThat(gate.check("response", read(json)).isEmpty())
                    .as("%s: checker says %s", new String(json, UTF_8), problems)
                    .isEqualTo(problems.isEmpty());
        }
        assertThat(notAsked).isBetween(1, RESPONSES - 1);
    }

    @Test
    void what_no_schema_can_say_is_let_through_and_named() {
        Assessment assessment = assessment("max(points(a), points(b)) >= 1");
        Node asked =
                AlsoChecked.ASKED.at(assessment.items().get(assessment.items().size() - 1));

        Node.Mapping schema = ResponseSchema.of(assessment);

        assertThat(schema.get("x-alsoChecked").orElseThrow())
                .isEqualTo(Node.sequence(List.of(asked, AlsoChecked.LINE_ENDS.at("/comments"))));
        assertThat(SchemaGate.of(schema)
                        .check(
                                "response",
                                read(("{\"assessment\":\"conditions\",\"version\":\"1.0.0\","
                                                + "\"answers\":{\"a\":\"none\",\"b\":\"none\",\"asked\":\"yes\"}}")
                                        .getBytes(UTF_8))))
                .isEmpty();
    }

    private static Assessment assessment(String condition) {
        Checked<Assessment> read = DefinitionReader.read(
                "definition.yaml", DEFINITION.formatted(condition).getBytes(UTF_8));
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException(condition + ": " + read.problems());
    }

    private static Node read(byte[] json) {
        return ((Checked.Valid<Node>) DocumentReader.json("response", json, Limits.forResponse())).value();
    }

    private static String response(Random random) {
        List<String> answers = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (String item : List.of("a", "b", "c")) {
            say(item, pick(random, "none", "some", "most", "unseen"), random, answers, reasons);
        }
        say("n", "" + random.nextInt(11), random, answers, reasons);
        say("s", pick(random, "-4", "-2", "0", "2", "4"), random, answers, reasons);
        say("d", pick(random, "[one]", "[two]", "[one, two]"), random, answers, reasons);
        if (random.nextInt(3) == 0) {
            say("e", pick(random, "yes", "no"), random, answers, reasons);
        }
        say("asked", "yes", random, answers, reasons);
        return "{\"assessment\":\"conditions\",\"version\":\"1.0.0\",\"answers\":{" + String.join(",", answers)
                + "},\"unanswered\":{" + String.join(",", reasons) + "}}";
    }

    private static void say(String item, String answer, Random random, List<String> answers, List<String> reasons) {
        int how = random.nextInt(10);
        if (how < 7) {
            answers.add("\"" + item + "\":" + answer.replaceAll("[a-z]+", "\"$0\""));
        } else if (how < 9) {
            reasons.add("\"" + item + "\":\"" + pick(random, "unknown", "declined", "not_applicable") + "\"");
        }
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
