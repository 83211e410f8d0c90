package org.personcentred.assessment.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** A published example of a questionnaire has a total of 13 over answers that sum to 10. Here nobody can write that. */
class MistotalledTest {
    private static final Assessment NINE = nine();
    private static final List<String> ANSWERS =
            List.of("some", "most", "some", "never", "every", "some", "some", "some", "never");

    @Test
    void a_worked_case_that_claims_13_for_answers_that_sum_to_10_fails_and_says_10() {
        String answers = IntStream.range(0, 9)
                .mapToObj(index -> "    q" + (index + 1) + ": " + ANSWERS.get(index) + "\n")
                .collect(Collectors.joining());
        String yaml = "- name: the published example\n  source: the published example\n  answers:\n" + answers
                + "  expect:\n    scores:\n      total: 13\n    findings: []\n";

        Checked<List<Case>> read = CasesReader.read(NINE, "cases.yaml", yaml.getBytes(UTF_8));
        CaseResult result = ((Checked.Valid<List<Case>>) read).value().get(0).run();

        assertThat(result.differences())
                .extracting(CaseResult.Line::expected, CaseResult.Line::actual)
                .containsExactly(tuple("13", "10"));
    }

    @Test
    void a_total_cannot_be_sent_from_outside() {
        String json =
                "{\"assessment\": \"nine\", \"version\": \"1.0.0\", \"answers\": {\"q1\": \"most\", \"total\": 13}}";

        Checked<?> checked = ResponseChecker.check(Submission.ofJson(NINE, json.getBytes(UTF_8)));

        assertThat(checked.problems()).extracting(Problem::code).containsExactly("SHAPE_UNKNOWN_KEY");
    }

    private static Assessment nine() {
        String items = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "      - {id: q" + number + ", type: choice, ask: Problem, options: often}\n")
                .collect(Collectors.joining());
        String yaml = """
                format: 1
                id: nine
                version: 1.0.0
                title: Nine
                language: en-GB
                licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
                options:
                  often:
                    - {id: never, label: Never, points: 0}
                    - {id: some, label: Some days, points: 1}
                    - {id: most, label: Most days, points: 2}
                    - {id: every, label: Every day, points: 3}
                sections:
                  - id: all
                    title: All
                    items:
                %sscores:
                  - {id: total, title: Total, sum: q1..q9, range: [0, 27]}
                """.formatted(items);
        return ((Checked.Valid<Assessment>) DefinitionReader.read("definition.yaml", yaml.getBytes(UTF_8))).value();
    }
}
