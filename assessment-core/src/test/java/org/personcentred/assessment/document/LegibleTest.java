package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.document.Reading.problems;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.problem.Checked;

/** Reading on behind a value that cannot be read takes nothing for it, and never makes the document whole. */
class LegibleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 010\nb: 1' | {\"a\":null,\"b\":1}",
                "'a:\nb: 1' | {\"a\":null,\"b\":1}",
                "'a: Not #1\nb: 1' | {\"a\":null,\"b\":1}",
                "'a: 1\na: 2\nb: 1' | {\"a\":null,\"b\":1}",
                "'a: \"\\u0007\"\nb: 1' | {\"a\":null,\"b\":1}",
                "'c: {\"\\u0007\": 2}\nb: 1' | {\"c\":null,\"b\":1}",
                "'c: {x: f(1, 010), x: f(1, 010), d: 2}\nb: 1' | {\"c\":null,\"b\":1}",
                "'c: [1, {x: f(1, 2)}, [3]]\nb: 1' | {\"c\":[1,null,[3]],\"b\":1}",
            })
    void nothing_stands_in_the_place_of_what_cannot_be_read(String yaml, String tree) {
        Legible read = yaml(yaml);

        assertThat(JsonWriter.write(read.root().orElseThrow())).isEqualTo(tree);
        assertThat(read.whole()).isInstanceOf(Checked.Invalid.class);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.slips()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 010\nb: *x",
                "a: 010\nb: &x 1",
                "a: 010\nb: !!str 1",
                "a: 010\nb: [1",
                "a: 010\n---\nb: 1",
                "a: 010\n? [b]\n: 1"
            })
    void behind_a_text_whose_structure_is_not_sound_nothing_is_left(String yaml) {
        Legible read = yaml(yaml);

        assertThat(read.root()).isEmpty();
        assertThat(read.slips()).isEmpty();
        assertThat(read.problems()).hasSize(2);
        assertThat(read.whole()).isInstanceOf(Checked.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{a: f(x, *y)}", "{a: f(x, [b]: 1)}", "{a: f(x, !t y)}", "{a: f(x, y", "{a: f(x, b: c: d)}"})
    void what_stands_wrong_in_a_cut_text_is_not_told_beside_the_cut_and_ends_the_reading(String yaml) {
        Legible read = yaml(yaml);

        assertThat(problems(read.whole())).containsExactly("1:5 PARSE_SPLIT /a");
        assertThat(read.root()).isEmpty();
    }

    @Test
    void a_null_that_was_written_is_no_slip() {
        Legible read = yaml("a: null\nb: 010\n");

        assertThat(read.slips()).isEqualTo(Set.of(new Position(2, 4)));
    }

    @Test
    void in_json_it_is_a_key_that_stands_twice() {
        Legible read = DocumentReader.legible(
                "a.json", "{\"a\": 1, \"a\": 2, \"b\": 3}".getBytes(StandardCharsets.UTF_8), Limits.forDefinition());

        assertThat(JsonWriter.write(read.root().orElseThrow())).isEqualTo("{\"a\":null,\"b\":3}");
        assertThat(problems(read.whole())).containsExactly("1:10 PARSE_DUPLICATE_KEY /a");
    }

    private static Legible yaml(String text) {
        return DocumentReader.legible("a.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.forDefinition());
    }
}
