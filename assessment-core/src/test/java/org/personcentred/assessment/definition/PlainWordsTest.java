package org.personcentred.assessment.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;

/** What people read is measured wherever they read it, and what only professionals read is not. */
class PlainWordsTest {
    private static final String HARD =
            "Comprehensive multifactorial evaluation facilitates individualised intervention";
    private static final String PLAIN = "Look at it with us.";

    private static final String DEFINITION = """
            format: 1
            id: read-check
            version: 1.0.0
            title: Reading
            language: en-GB
            about:
              answeredBy:
                - %s
            licence:
              class: A
              holder: Ours
              grant: May be used by all
              checked: 2026-11-22
            owners:
              someone: Somebody
            sections:
              - id: first
                title: First
                intro: HARD
                items:
                  - id: q1
                    type: yes_no
                    ask: HARD
                    wording: own
            decisions:
              - id: next
                title: Next
                showTo:
                  - %s
                rules:
                  - when: "q1 = 'yes'"
                    then: go
                    label: HARD
                otherwise:
                  then: stay
                  label: PLAIN
            strengths:
              - id: well
                when: "q1 = 'no'"
                say: HARD
            findings:
              - id: found
                when: "q1 = 'yes'"
                urgency: soon
                title:
                  person: HARD
                  practitioner: PLAIN
                actions:
                  - id: act
                    label:
                      person: PLAIN
                      practitioner: HARD
                  - id: act_more
                    label: HARD
            """;

    @Test
    void questions_what_stands_before_them_results_strengths_findings_and_actions_are_measured() {
        assertThat(hard("person", "person"))
                .containsExactly(
                        "/sections/0/intro",
                        "/sections/0/items/0/ask",
                        "/decisions/0",
                        "/strengths/0/say",
                        "/findings/0/title",
                        "/findings/0/actions/1/label");
    }

    @Test
    void a_result_that_only_professionals_see_is_passed_over() {
        assertThat(hard("person", "practitioner"))
                .doesNotContain("/decisions/0")
                .hasSize(5);
    }

    @Test
    void nothing_is_measured_of_what_only_professionals_answer() {
        assertThat(hard("practitioner", "practitioner")).isEmpty();
    }

    private static List<String> hard(String answeredBy, String shownTo) {
        String yaml =
                DEFINITION.formatted(answeredBy, shownTo).replace("HARD", HARD).replace("PLAIN", PLAIN);
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", yaml.getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return PlainWords.hard(((Checked.Valid<Assessment>) read).value()).stream()
                .map(problem -> ((Location.InDocument) problem.location()).pointer())
                .toList();
    }
}
