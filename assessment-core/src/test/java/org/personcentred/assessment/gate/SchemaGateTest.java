package org.personcentred.assessment.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;

class SchemaGateTest {
    private static final Messages MESSAGES = Messages.of(Locale.UK);

    private static final String RESPONSE = """
            type: object
            required: [assessment, answers]
            additionalProperties: false
            properties:
              assessment: {const: phq-9}
              answers:
                type: object
                additionalProperties: false
                properties:
                  q1: {type: [string, 'null'], enum: [not_at_all, several_days, null], x-labels: [Not at all, Several days]}
                  weight: {type: [number, 'null'], minimum: 20, maximum: 300.5}
                  steps: {type: [integer, 'null']}
                  helpers: {type: array, uniqueItems: true, maxItems: 2, items: {enum: [a, b, c]}}
                  note: {type: [string, 'null'], maxLength: 5}
                  difficulty: {type: string}
                if: {required: [q1], properties: {q1: {const: several_days}}}
                then: {required: [difficulty]}
                else: {properties: {difficulty: false}}
            """;

    @Test
    void a_document_that_fits_has_no_problem() {
        assertThat(
                        say(
                                RESPONSE,
                                "assessment: phq-9\nanswers: {q1: several_days, difficulty: x, weight: 3.005e2, steps: 2.0, helpers: [a, b], note: null}"))
                .isEmpty();
    }

    @Test
    void everything_that_does_not_fit_is_told_in_the_order_of_the_document() {
        String document = """
                answers:
                  note: quite long
                  q1: severaldays
                  difficulty: hard
                  wieght: 3
                  weight: 300.51
                  steps: 1.5
                  helpers: [a, d, a]
                """;

        assertThat(say(RESPONSE, document))
                .containsExactly(
                        "1:1  \"assessment\" is missing here. Add it.",
                        "2:9 /answers/note The length of this text does not fit. Write 5 characters or fewer.",
                        "3:7 /answers/q1 This is not one of the choices. Choose from: not_at_all, several_days. Did you mean \"several_days\"?",
                        "4:3 /answers/difficulty This does not belong here, given the answers before it. Take it out.",
                        "5:3 /answers/wieght \"wieght\" is not known here. Check the spelling, or take it out. Did you mean \"weight\"?",
                        "6:11 /answers/weight This number is outside the range. It has to be from 20 to 300.5.",
                        "7:10 /answers/steps Something of another kind belongs here. A whole number fits.",
                        "8:12 /answers/helpers The number of entries here is 3. Give 2 or fewer.",
                        "8:12 /answers/helpers Something is listed twice. Keep each once.",
                        "8:16 /answers/helpers/1 This is not one of the choices. Choose from: a, b, c.");
    }

    @Test
    void a_condition_that_does_not_hold_is_no_problem_of_its_own() {
        assertThat(say(RESPONSE, "assessment: phq-9\nanswers: {q1: several_days}"))
                .containsExactly("2:10 /answers \"difficulty\" is missing here. Add it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: string                     | 1            | Words fit; put them in quotes if they look like a number.",
                "type: [string, 'null']           | 1            | Words fit; put them in quotes if they look like a number.",
                "type: [boolean, number]          | x            | A number fits. true or false fits.",
                "type: array                      | x            | A list fits, such as [first, second].",
                "'type: object\nrequired: [a]'    | x            | Parts with names fit, such as {a: …}.",
                "'type: string\nenum: [a]'        | 1            | Words fit; put them in quotes if they look like a number.",
                "type: integer                    | 'true'       | A whole number fits.",
                "{type: [string, object], x-form: words for all} | [a] | Write words for all.",
            })
    void a_wrong_type_is_one_problem_that_says_what_fits(String schema, String document, String fits) {
        assertThat(say(schema, document)).containsExactly("1:1  Something of another kind belongs here. " + fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exclusiveMinimum: 0              | 0            | SHAPE_RANGE",
                "exclusiveMaximum: 1.5            | 1.50         | SHAPE_RANGE",
                "multipleOf: 5                    | 7            | SHAPE_STEP",
                "minLength: 2                     | 😀           | SHAPE_LENGTH",
                "pattern: '^[a-z]+$'              | A            | SHAPE_PATTERN",
                "minItems: 1                      | []           | SHAPE_COUNT",
                "minProperties: 1                 | {}           | SHAPE_COUNT",
                "maxProperties: 0                 | {a: 1}       | SHAPE_COUNT",
                "not: {const: 1}                  | 1            | SHAPE_UNFIT",
                "contains: {const: 1}             | [2]          | SHAPE_UNFIT",
                "anyOf: [{minLength: 3}, {pattern: b}] | a       | SHAPE_UNFIT",
                "const: 1                         | 2            | SHAPE_NOT_ONE_OF",
            })
    void each_kind_of_rule_has_its_own_code(String schema, String document, String code) {
        assertThat(check(schema, document)).extracting(Problem::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2e0", "20e-1", "0.2E1"})
    void a_number_is_the_same_however_it_is_written(String two) {
        assertThat(say("{type: integer, enum: [2.00], const: 2, minimum: 2, maximum: 2.0}", two))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "0.0", "0e5", "-0.0e-3"})
    void nothing_is_a_whole_number_however_it_is_written(String zero) {
        assertThat(say("{type: integer, const: 0}", zero)).isEmpty();
    }

    @Test
    void a_decimal_equals_an_option_with_a_zero_more() {
        assertThat(say("enum: [1.5]", "1.50")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{minItems: 2, maxItems: 2}          | [0]    | The number of entries here is 1. Give exactly 2.",
                "{minItems: 2, maxItems: 3, x-form: two or three} | [0] | The number of entries here is 1. Give 2 to 3. Write two or three.",
                "minProperties: 1                    | {}     | The number of entries here is 0. Give 1 or more.",
                "{minimum: 1, maximum: 5}            | 6      | This number is outside the range. It has to be from 1 to 5.",
                "{minLength: 2, maxLength: 5}        | a      | The length of this text does not fit. Write 2 to 5 characters.",
                "{minLength: 2, maxLength: 2}        | a      | The length of this text does not fit. Write exactly 2 characters.",
            })
    void two_bounds_are_one_sentence(String schema, String document, String said) {
        assertThat(say(schema, document)).containsExactly("1:1  " + said);
    }

    @Test
    void a_bad_key_is_told_at_the_key_and_a_bad_value_at_the_value() {
        String schema = "propertyNames: {pattern: '^[a-z][a-z0-9_]{0,63}$'}\nadditionalProperties: {pattern: '^[a-z]'}";

        assertThat(check(schema, "Bad: good\ngood: Bad"))
                .extracting(SchemaGateTest::line)
                .containsExactly("1:1 SHAPE_KEY /Bad", "2:7 SHAPE_PATTERN /good");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1       | Something of another kind belongs here. Put it in quotes if words are meant. Write it so.",
                "'\"1\"' | This is not written in the form that is expected here. Write it so."
            })
    void where_the_schema_says_how_it_is_written_so_does_the_message(String document, String said) {
        assertThat(say("{type: string, pattern: '^a$', x-form: it so}", document))
                .containsExactly("1:1  " + said);
    }

    @Test
    void a_key_is_written_as_the_schema_says_or_as_is_usual() {
        assertThat(say("propertyNames: {pattern: '^a$', x-form: it so}", "A: 1"))
                .containsExactly("1:1 /A This name is not written as names are here. Write it so.");
        assertThat(say("propertyNames: {pattern: '^a$'}", "A: 1"))
                .containsExactly("1:1 /A This name is not written as names are here."
                        + " Use small letters, digits and underscores, beginning with a letter.");
    }

    @Test
    void a_comma_in_a_decimal_is_known_for_one() {
        assertThat(say("type: number", "8,5"))
                .containsExactly("1:1  Something of another kind belongs here. A number fits."
                        + " Write it with a point and without a comma, as in 8.5.");
    }

    @Test
    void where_no_name_is_near_those_that_can_stand_here_are_listed() {
        assertThat(say("{properties: {from: true, to: true}, additionalProperties: false}", "range: 1"))
                .containsExactly("1:1 /range \"range\" is not known here. Check the spelling, or take it out."
                        + " What can stand here: from, to.");
    }

    @Test
    void a_pointer_escapes_what_a_key_may_hold() {
        assertThat(check("additionalProperties: {type: string}", "'a/b~c': 1"))
                .extracting(SchemaGateTest::line)
                .containsExactly("1:10 SHAPE_TYPE /a~1b~0c");
    }

    @Test
    void a_submitted_value_is_in_no_parameter() {
        List<Problem> problems = check(
                RESPONSE,
                "assessment: secret1\nanswers: {q1: secret2, note: secret3, steps: secret4, helpers: [secret5], difficulty: secret6, weight: 666}");

        assertThat(problems)
                .hasSize(7)
                .noneMatch(problem -> problem.toString().contains("secret")
                        || problem.toString().contains("666"));
    }

    @Test
    void a_long_unknown_key_is_cut_to_64_characters() {
        String key = check("additionalProperties: false", "x".repeat(200) + ": 1")
                .get(0)
                .parameters()
                .get("key");

        assertThat(key).isEqualTo("x".repeat(63) + "…");
    }

    @Test
    void the_first_hundred_problems_are_told_and_then_how_many_there_are() {
        String document = "a: 1\n" + "b: 2\n".repeat(1).replace("b", "b0");
        StringBuilder many = new StringBuilder(document);
        for (int i = 1; i < 249; i++) {
            many.append("b").append(i).append(": 2\n");
        }
        List<Problem> problems = check("additionalProperties: {type: string}", many.toString());

        assertThat(problems).hasSize(101);
        assertThat(MESSAGES.say(problems.get(100)))
                .isEqualTo(
                        "Only the first 100 problems are listed. Mend these, then look again. There are 250 in all.");
        assertThat(line(problems.get(99))).isEqualTo("100:6 SHAPE_TYPE /b98");
        assertThat(line(problems.get(100))).isEqualTo("101:6 LIMIT_PROBLEMS /b99");
    }

    @Test
    void a_shared_part_is_followed_by_its_reference() {
        String schema =
                "definitions: {id: {type: string, pattern: '^[a-z]+$'}}\nproperties: {a: {$ref: '#/definitions/id'}, b: {$ref: '#/definitions/id'}}";

        assertThat(check(schema, "a: x\nb: X"))
                .extracting(SchemaGateTest::line)
                .containsExactly("2:4 SHAPE_PATTERN /b");
    }

    private static List<String> say(String schema, String document) {
        return check(schema, document).stream()
                .map(problem -> {
                    Location.InDocument at = (Location.InDocument) problem.location();
                    return at.line() + ":" + at.column() + " " + at.pointer() + " " + MESSAGES.say(problem);
                })
                .toList();
    }

    private static String line(Problem problem) {
        Location.InDocument at = (Location.InDocument) problem.location();
        return at.line() + ":" + at.column() + " " + problem.code() + " " + at.pointer();
    }

    private static List<Problem> check(String schema, String document) {
        return SchemaGate.of(Schemas.schema(schema)).check("a.yaml", Schemas.yaml(document));
    }
}
