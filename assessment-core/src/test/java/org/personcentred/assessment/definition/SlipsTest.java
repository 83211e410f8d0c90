package org.personcentred.assessment.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;

/** A value that cannot be read hides no other problem, and makes none up; the definition is refused all the same. */
class SlipsTest {
    private static final String DEFINITION = """
            format: 1
            id: slips
            version: 1.0.0
            title: Test
            language: en-GB
            licence: {class: A, holder: Me, grant: Free., checked: 2026-11-22}
            owners: {me: Me}
            sections:
              - id: s
                title: S
                items:
                  - id: q1
                    ask: How far?
                    type: number
                    min: 0
                    max: 9
                  - id: q2
                    ask: How many?
                    type: number
                    min: 10
                    max: 5
                  - {id: q3, like: q1}
                  - {id: q4, ask: How often, type: number, min: 0, max: 9}
            findings:
              - id: f
                title: F
                when: q3 > 3 and q4 > 1
                urgency: soon
                actions: []
              - id: g
                title: G
                when: q4 > 10
                urgency: soon
                actions: [{id: a, label: Talk, owner: me}]
            """;

    @Test
    void without_a_slip_the_definition_has_three_mistakes() {
        assertThat(problems(DEFINITION)).containsExactly("17 LIMITS_UPSIDE_DOWN", "29 SHAPE_COUNT", "32 FINDING_NEVER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a number, a value that is missing, a name, and a kind: of what rests on them nothing is told
                "max: 9            | max: 09      | 16 PARSE_NUMBER_FORM",
                "How far?          | # to do      | 13 PARSE_EMPTY_VALUE",
                "id: q1            | 'id:'        | 12 PARSE_EMPTY_VALUE",
                "type: number      | 'type:'      | 14 PARSE_EMPTY_VALUE",
                "How far?          | How far #1 ? | 13 PARSE_HASH",
                "min: 0            | max: 0       | 16 PARSE_DUPLICATE_KEY",
                "like: q1          | 'like: '     | 22 PARSE_EMPTY_VALUE",
                "How far?          | \"a\\u0007\"   | 13 PARSE_CHARACTER",
                "title: S          | 'title:'     | 10 PARSE_EMPTY_VALUE",
            })
    void a_slip_is_told_with_all_that_does_not_rest_on_it(String right, String slip, String problem) {
        String definition = DEFINITION.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(slip));

        assertThat(problems(definition))
                .contains(problem, "29 SHAPE_COUNT")
                .isSubsetOf(problem, "17 LIMITS_UPSIDE_DOWN", "29 SHAPE_COUNT", "32 FINDING_NEVER");
    }

    @Test
    void a_slip_in_one_question_hides_nothing_of_another() {
        assertThat(problems(DEFINITION.replace("max: 9\n", "max: 010\n")))
                .containsExactly("16 PARSE_NUMBER_FORM", "17 LIMITS_UPSIDE_DOWN", "29 SHAPE_COUNT", "32 FINDING_NEVER");
    }

    @Test
    void a_text_that_a_comma_cut_is_told_once_and_what_stands_around_it_is_looked_at() {
        String cut = DEFINITION.replace("label: Talk,", "label: Talk, then ring (010, then ring,");

        assertThat(problems(cut)).containsExactly("17 LIMITS_UPSIDE_DOWN", "29 SHAPE_COUNT", "34 PARSE_SPLIT");
    }

    @Test
    void what_is_missing_beside_a_slip_is_told_too() {
        assertThat(problems(DEFINITION.replace("    title: G\n", "").replace("when: q4 > 10", "when:")))
                .containsExactly(
                        "17 LIMITS_UPSIDE_DOWN", "29 SHAPE_COUNT", "30 SHAPE_REQUIRED", "31 PARSE_EMPTY_VALUE");
    }

    @Test
    void a_definition_with_nothing_but_a_slip_is_refused() {
        String right = DEFINITION
                .replace("max: 5", "max: 50")
                .replace("actions: []", "actions: [{id: b, label: Ring, owner: me}]")
                .replace("q4 > 10", "q4 > 8");

        assertThat(read(right)).isInstanceOf(Checked.Valid.class);
        assertThat(problems(right.replace("max: 9\n", "max: 9.\n"))).containsExactly("16 PARSE_NUMBER_FORM");
    }

    /** The code of each problem, behind the number of its line. */
    private static List<String> problems(String definition) {
        Checked<Assessment> read = read(definition);
        assertThat(read).isInstanceOf(Checked.Invalid.class);
        return read.problems().stream()
                .map(problem -> ((Location.InDocument) problem.location()).line() + " " + problem.code())
                .toList();
    }

    private static Checked<Assessment> read(String definition) {
        return DefinitionReader.read("definition.yaml", definition.getBytes(UTF_8));
    }
}
