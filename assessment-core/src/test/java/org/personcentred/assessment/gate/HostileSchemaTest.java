package org.personcentred.assessment.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.problem.Problem;

class HostileSchemaTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minimun: 1                                       | schema at '/minimun': not a keyword that our schemas use",
                "properties: {a: {requried: [b]}}                 | schema at '/properties/a/requried': not a keyword that our schemas use",
                "oneOf: [{type: string}]                          | schema at '/oneOf': not a keyword that our schemas use",
                "format: date                                     | schema at '/format': not a keyword that our schemas use",
                "$ref: 'http://127.0.0.1:9/x.json'                | $ref 'http://127.0.0.1:9/x.json' is no place in this schema",
                "items: {$ref: 'file:///etc/passwd'}              | $ref 'file:///etc/passwd' is no place in this schema",
                "$ref: '#'                                        | $ref '#' is no place in this schema",
                "$ref: '#/definitions/a'                          | $ref '#/definitions/a' is no place in this schema",
                "items: {$ref: '#/items'}                         | $ref '#/items' leads back to itself",
                "'definitions: {a: {$ref: ''#/definitions/b''}, b: {items: {$ref: ''#/definitions/a''}}}' | $ref '#/definitions/b' leads back to itself",
                "multipleOf: 0.1                                  | schema at '/multipleOf': multipleOf is for whole numbers",
                "minimum: 1e1000000                               | schema at '/minimum': a number or list beyond our limits",
                "properties: [a]                                  | schema at '/properties': a mapping is wanted",
                "allOf: {a: b}                                    | schema at '/allOf': a list of schemas is wanted",
                "pattern: 3                                       | schema at '/pattern': a pattern is a text of at most 500 characters",
                "propertyNames: {maxLength: 3}                    | schema at '/propertyNames': propertyNames has a pattern, its form, and nothing else",
            })
    void a_schema_that_is_not_ours_is_refused_with_its_place(String schema, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaGate.of(Schemas.schema(schema)))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: sting",
                "minLength: x",
                "required: a",
                "pattern: '(a'",
                "pattern: '(a)\\1'",
                "pattern: '(?=a)'",
                "enum: 3"
            })
    void a_schema_that_makes_no_sense_is_refused(String schema) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaGate.of(Schemas.schema(schema)));
    }

    @Test
    void what_is_beside_a_reference_is_refused_because_draft_07_passes_over_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaGate.of(Schemas.schema(
                        "definitions: {a: {type: string}}\nitems: {$ref: '#/definitions/a', minLength: 3}")))
                .withMessage("schema at '/items': draft-07 passes over everything beside $ref");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: object", "$schema: http://json-schema.org/draft-04/schema#", "$schema: 3", "- a"})
    void only_draft_07_is_taken(String schema) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaGate.of(Schemas.yaml(schema)));
    }

    @Test
    void a_schema_may_be_annotated() {
        SchemaGate gate = SchemaGate.of(
                Schemas.schema(
                        "$id: 'https://example.org/a'\ntitle: A\nx-alsoChecked: [1e99]\nproperties: {minimun: {description: b, type: string}}"));

        assertThat(gate.check("a", Schemas.yaml("minimun: x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000", "-1e-1000000", "1e99999999999", "1234567890123456", "0.12345678901"})
    void a_number_with_too_many_digits_is_one_problem_and_costs_nothing(String number) {
        SchemaGate gate =
                SchemaGate.of(Schemas.schema("properties: {a: {type: integer, multipleOf: 5, minimum: 3, enum: [5]}}"));

        List<Problem> problems =
                Assertions.assertTimeoutPreemptively(SOON, () -> gate.check("a", Schemas.yaml("a: " + number)));

        assertThat(problems).extracting(Problem::code).containsExactly("LIMIT_DIGITS");
    }

    @Test
    void a_list_of_a_hundred_thousand_is_refused_unread() {
        SchemaGate gate = SchemaGate.of(Schemas.schema("{uniqueItems: true, minItems: 1, items: {type: string}}"));

        List<Problem> problems = Assertions.assertTimeoutPreemptively(SOON, () -> gate.check("a", numbers(100_000)));

        assertThat(problems).extracting(Problem::code).containsExactly("LIMIT_ITEMS");
    }

    @Test
    void a_list_is_read_up_to_its_limit() {
        SchemaGate gate = SchemaGate.of(Schemas.schema("uniqueItems: true"));

        assertThat(gate.check("a", numbers(999))).isEmpty();
        assertThat(gate.check("a", numbers(1_000))).isEmpty();
        assertThat(gate.check("a", numbers(1_001))).hasSize(1);
    }

    @Test
    void fifty_thousand_unknown_keys_take_time_in_proportion() {
        SchemaGate gate = SchemaGate.of(
                Schemas.schema("{additionalProperties: false, properties: {answers: {}, assessment: {}}}"));
        List<Node.Entry> entries = IntStream.range(0, 50_000)
                .mapToObj(i -> new Node.Entry("answer" + i, new Position(i + 1, 1), Node.number(i)))
                .toList();

        List<Problem> problems = Assertions.assertTimeoutPreemptively(
                SOON, () -> gate.check("a", new Node.Mapping(Position.NONE, entries)));

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).parameters()).hasToString("{count=50000, limit=100}");
    }

    @Test
    void fifty_thousand_wrong_values_take_time_in_proportion() {
        SchemaGate gate = SchemaGate.of(Schemas.schema(
                "{propertyNames: {pattern: '^b'}, additionalProperties: {type: [string, 'null'], enum: [a, null]}}"));
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            entries.add(new Node.Entry("answer" + i, new Position(i + 1, 1), Node.number(i)));
        }

        List<Problem> problems = Assertions.assertTimeoutPreemptively(
                SOON, () -> gate.check("a", new Node.Mapping(Position.NONE, entries)));

        assertThat(problems.get(100).parameters()).hasToString("{count=100000, limit=100}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?:a{1,50}){1,20}$", "^(.*?,){25}P", "^(a|b)*$", "(a?){30}a{30}"})
    void a_pattern_takes_time_in_proportion_to_the_text(String pattern) {
        SchemaGate gate = SchemaGate.of(Schemas.schema("pattern: '" + pattern + "'"));
        Node text = Node.text("a,".repeat(25_000) + "!");

        List<Problem> problems = Assertions.assertTimeoutPreemptively(SOON, () -> gate.check("a", text));

        assertThat(problems.size()).isLessThanOrEqualTo(1);
    }

    private static Node numbers(int count) {
        return Node.sequence(IntStream.range(0, count).mapToObj(Node::number).toList());
    }
}
