package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.document.Reading.json;
import static org.personcentred.assessment.document.Reading.problems;
import static org.personcentred.assessment.document.Reading.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @Test
    void every_value_and_key_knows_its_line_and_column() {
        Node read = tree(json("{ \"😀\": [\"x\",\n  12 ],\r\n \"b\":true,\r\"c\": null}"));

        assertThat(read)
                .isEqualTo(new Node.Mapping(
                        new Position(1, 1),
                        List.of(
                                new Node.Entry(
                                        "😀",
                                        new Position(1, 3),
                                        new Node.Sequence(
                                                new Position(1, 8),
                                                List.of(
                                                        new Node.Text(new Position(1, 9), "x", new Position(1, 10)),
                                                        new Node.Numeric(new Position(2, 3), "12")))),
                                new Node.Entry("b", new Position(3, 2), new Node.Truth(new Position(3, 6), true)),
                                new Node.Entry("c", new Position(4, 1), new Node.Null(new Position(4, 6))))));
    }

    @Test
    void places_stay_exact_far_into_a_long_document() {
        String filler = "\"" + "é".repeat(70_000) + "\"";

        assertThat(problems(Reading.json("[\"a\",\n" + "1,".repeat(20_000) + "\n  \"\\u0000\"]")))
                .containsExactly("3:3 PARSE_CHARACTER /20001");
        assertThat(problems(DocumentReader.json(
                        "a.json", ("[" + filler + ",?").getBytes(StandardCharsets.UTF_8), Limits.forResponse())))
                .containsExactly("1:70005 PARSE_JSON /1");
    }

    @Test
    void a_number_keeps_its_text_whatever_its_size() {
        assertThat(JsonWriter.write(tree(json("[1e99999999999,-0,1.50,2E+0]"))))
                .isEqualTo("[1e99999999999,-0,1.50,2E+0]");
    }

    @Test
    void a_key_twice_is_refused_and_the_first_place_is_named() {
        var checked = json("{\"a\": 1,\n \"a\": 2}");

        assertThat(problems(checked)).containsExactly("2:2 PARSE_DUPLICATE_KEY /a");
        assertThat(checked.problems().get(0).parameters()).hasToString("{key=a, line=1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a~b/c': '\\u0007'} | 1:11 PARSE_CHARACTER /a~0b~1c",
                "['\\uDC00']          | 1:2 PARSE_CHARACTER /0",
                "{'\\u0007': 1}       | 1:2 PARSE_CHARACTER",
                "{} {}                | 1:4 PARSE_TRAILING",
                "[1] x                | 1:5 PARSE_JSON",
            },
            quoteCharacter = '`')
    void a_problem_has_a_place_and_a_pointer(String text, String problem) {
        assertThat(problems(json(text.strip().replace('\'', '"'))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(problem);
    }

    @Test
    void tabs_and_line_ends_in_texts_are_fine() {
        assertThat(tree(json("\"a\\tb\\r\\nc\\u2028\\ud83d\\ude00\"")))
                .isEqualTo(new Node.Text(new Position(1, 1), "a\tb\r\nc\u2028😀"));
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        assertThat(tree(json("\uFEFF[]"))).isEqualTo(new Node.Sequence(new Position(1, 1), List.of()));
    }

    @Test
    void utf_16_is_refused() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var checked = DocumentReader.json("a.json", "{}".getBytes(charset), Limits.forResponse());
            assertThat(problems(checked)).containsExactly("1:1 PARSE_UTF16");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0 BC", "ED A0 80", "F4 90 80 80", "C3", "80", "FF", "E2 82", "F8 88 80 80 80"})
    void bytes_that_are_not_utf_8_are_refused_where_they_begin(String hex) {
        byte[] bad = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] bytes = new byte[3 + bad.length];
        System.arraycopy(new byte[] {'[', '\n', '"'}, 0, bytes, 0, 3);
        System.arraycopy(bad, 0, bytes, 3, bad.length);

        assertThat(problems(DocumentReader.json("a.json", bytes, Limits.forResponse())))
                .containsExactly("2:2 PARSE_UTF8");
        assertThat(problems(DocumentReader.yaml("a.yaml", bytes, Limits.forResponse())))
                .containsExactly("2:2 PARSE_UTF8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\uFEFF"})
    void nothing_at_all_is_refused(String text) {
        assertThat(problems(json(text))).containsExactly("1:1 PARSE_EMPTY");
    }
}
