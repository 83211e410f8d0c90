package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.document.Reading.problems;
import static org.personcentred.assessment.document.Reading.tree;
import static org.personcentred.assessment.document.Reading.yaml;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.problem.Problem;

class YamlTrapsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "no", "on", "off", "Yes", "NO", "y", "n", "1:30", "1_000", "2026-11-22", "0b11", "="})
    void what_older_yaml_took_for_something_else_is_a_text(String plain) {
        assertThat(JsonWriter.write(tree(yaml("a: " + plain)))).isEqualTo("{\"a\":\"" + plain + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010", "+1", ".5", "1.", "0x1F", "0o17", "-.5e3", ".inf", "-.INF", ".NaN", "00"})
    void a_number_that_could_be_read_in_two_ways_is_refused(String plain) {
        assertThat(problems(yaml("a: " + plain))).containsExactly("1:4 PARSE_NUMBER_FORM /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-1", "10", "0.5", "1e3", "1.50", "-2.5E-3"})
    void a_number_as_json_writes_it_keeps_its_text(String plain) {
        assertThat(JsonWriter.write(tree(yaml("a: " + plain)))).isEqualTo("{\"a\":" + plain + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'010'", "\"010\""})
    void a_number_in_quotes_is_a_text(String quoted) {
        assertThat(JsonWriter.write(tree(yaml("a: " + quoted)))).isEqualTo("{\"a\":\"010\"}");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "FALSE,false", "null,null", "~,null", "Null,null"})
    void truth_and_null_are_those_of_the_core_schema(String plain, String json) {
        assertThat(JsonWriter.write(tree(yaml("a: " + plain)))).isEqualTo("{\"a\":" + json + "}");
    }

    @Test
    void a_key_is_always_a_text() {
        assertThat(JsonWriter.write(tree(yaml("yes: 1\n-2: b\nnull: c\n"))))
                .isEqualTo("{\"yes\":1,\"-2\":\"b\",\"null\":\"c\"}");
    }

    @Test
    void a_key_twice_is_refused_where_it_stands_again() {
        assertThat(problems(yaml("a: 1\nb:\n  c: 1\n  c: 2\n"))).containsExactly("4:3 PARSE_DUPLICATE_KEY /b/c");
    }

    @Test
    void several_independent_problems_are_told_at_once() {
        assertThat(problems(yaml("a: 010\nb:\na: 2\n")))
                .containsExactly("1:4 PARSE_NUMBER_FORM /a", "2:3 PARSE_EMPTY_VALUE /b", "3:1 PARSE_DUPLICATE_KEY /a");
    }

    @Test
    void an_empty_item_is_refused() {
        assertThat(problems(yaml("- 1\n-\n- 3\n"))).containsExactly("2:2 PARSE_EMPTY_VALUE /1");
    }

    @Test
    void an_empty_text_in_quotes_is_a_text() {
        assertThat(JsonWriter.write(tree(yaml("a: ''")))).isEqualTo("{\"a\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1           | 1:4 PARSE_ANCHOR /a",
                "a: &x [1]         | 1:4 PARSE_ANCHOR /a",
                "a: *x             | 1:4 PARSE_ALIAS /a",
                "a: !!str 1        | 1:4 PARSE_TAG /a",
                "a: !java.net.URL [x] | 1:4 PARSE_TAG /a",
                "! a               | 1:1 PARSE_TAG",
                "'<<: {a: 1}'      | 1:1 PARSE_MERGE_KEY",
                "'? [a]\n: b'      | 1:3 PARSE_KEY",
                ": b               | 1:1 PARSE_COLON",
                "'a: 1\n---\nb: 2' | 2:1 PARSE_SECOND_DOCUMENT",
                "'%YAML 1.1\n---\na: no' | 1:1 PARSE_DIRECTIVE",
                "'%TAG ! tag:x,2026:\n---\na: no' | 1:1 PARSE_DIRECTIVE",
                "'a:\n\tb: 1'      | 2:1 PARSE_TAB /a",
                "a: Time: 10 s     | 1:8 PARSE_COLON",
                "a: @home          | 1:4 PARSE_UNQUOTED /a",
                "a: [1             | 1:6 PARSE_YAML /a/1",
            })
    void what_we_do_not_read_is_refused_at_its_place(String text, String problem) {
        assertThat(problems(yaml(text))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{when: count(a, b) >= 1}   | 1:8 PARSE_SPLIT /when",
                "{label: Yes, with help}    | 1:23 PARSE_SPLIT /with help",
                "[any(a, b), c]             | 1:2 PARSE_SPLIT /0",
            })
    void a_text_cut_by_a_comma_between_braces_has_its_own_problem(String text, String problem) {
        assertThat(problems(yaml(text))).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label: Not sure #1 yet",
                "label: Not sure yet   #1",
                "label: #1 of them",
                "ask: Can you cut bread # with a knife?",
                "- Not sure #1 yet",
                "a: {label: Not sure #1 yet\n}"
            })
    void words_that_a_sign_for_comments_cuts_off_are_never_lost_in_silence(String text) {
        assertThat(yaml(text).problems()).extracting(Problem::code).containsExactly("PARSE_HASH");
    }

    @Test
    void the_place_of_lost_words_is_where_they_begin() {
        assertThat(problems(yaml("a: 1\nb: 😀 Not sure   #1 yet"))).containsExactly("2:17 PARSE_HASH /b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value: 4 # a comment",
                "value: 4 #a comment",
                "when: a > 1  # a comment",
                "urgency: soon # a comment",
                "urgency: soon #",
                "when: a > 1  ## a comment",
                "label: \"Not sure #1 yet\" # a comment",
                "label: Not sure#1 yet",
                "list: # a comment\n  - a",
                "label: > # a comment\n  Not sure #1 yet"
            })
    void a_comment_that_is_one_is_passed_over(String text) {
        assertThat(yaml(text).problems()).isEmpty();
    }

    @Test
    void each_character_of_a_text_that_stands_as_it_reads_knows_its_place() {
        Node.Sequence read =
                (Node.Sequence) tree(yaml("- 😀 or b\n- '😀 or b'\n- \"a\\u0041b\"\n- >\n  a b\n- a\n  b\n"));

        assertThat(read.items().stream().map(item -> ((Node.Text) item).at(3)))
                .containsExactly(
                        new Position(1, 5),
                        new Position(2, 6),
                        new Position(3, 3),
                        new Position(4, 3),
                        new Position(6, 3));
    }

    @Test
    void braces_with_whole_texts_are_fine() {
        assertThat(JsonWriter.write(tree(yaml("{id: a, when: \"count(a, b) >= 1\", sum: (a + b), list: [x (y), z]}"))))
                .isEqualTo(
                        "{\"id\":\"a\",\"when\":\"count(a, b) >= 1\",\"sum\":\"(a + b)\",\"list\":[\"x (y)\",\"z\"]}");
    }

    @Test
    void a_value_left_out_between_braces_is_an_empty_value() {
        assertThat(problems(yaml("{a: , b: 1}"))).containsExactly("1:4 PARSE_EMPTY_VALUE /a");
    }

    @Test
    void every_value_and_key_knows_its_line_and_column() {
        Node read = tree(yaml("# title\n\"😀\": [a, 12]\r\nb:\r  - true\n"));

        assertThat(read)
                .isEqualTo(new Node.Mapping(
                        new Position(2, 1),
                        List.of(
                                new Node.Entry(
                                        "😀",
                                        new Position(2, 1),
                                        new Node.Sequence(
                                                new Position(2, 6),
                                                List.of(
                                                        new Node.Text(new Position(2, 7), "a", new Position(2, 7)),
                                                        new Node.Numeric(new Position(2, 10), "12")))),
                                new Node.Entry(
                                        "b",
                                        new Position(3, 1),
                                        new Node.Sequence(
                                                new Position(4, 3),
                                                List.of(new Node.Truth(new Position(4, 5), true)))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "---\n...\n"})
    void an_empty_document_is_refused(String text) {
        assertThat(yaml(text).problems()).hasSize(1);
    }

    @Test
    void a_line_separator_is_refused_because_parsers_differ_on_it() {
        assertThat(problems(yaml("a: x\u2028b: y"))).containsExactly("1:5 PARSE_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\uD800\"", "\"\\0\"", "\"\\x07\"", "\"\\N\""})
    void an_escape_cannot_bring_in_a_character_that_no_text_may_hold(String text) {
        assertThat(problems(yaml("a: " + text))).containsExactly("1:4 PARSE_CHARACTER /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\UFFFFFFFF\"", "\"\\U00110000\"", "\"\\q\""})
    void an_escape_that_means_nothing_is_refused(String text) {
        assertThat(yaml("a: " + text).problems())
                .hasSize(1)
                .allMatch(problem -> problem.code().equals("PARSE_YAML"));
    }
}
