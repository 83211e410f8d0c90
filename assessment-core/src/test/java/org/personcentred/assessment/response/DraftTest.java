package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personcentred.assessment.response.Forms.VISIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** What was typed so far is kept to the letter, comes back as it went, and is never more than can be kept. */
class DraftTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/contracts/draft.example.json");
    private static final Draft BEGUN = new Draft(
            "visit",
            "1.0.0",
            Map.of("fallen", List.of("yes"), "wishes", List.of("home", "company"), "story", List.of("On\r\nice")),
            Set.of("fallen"),
            Set.of());

    @Test
    void the_example_is_read_and_written_as_it_is() throws IOException {
        String example = Files.readString(EXAMPLE);

        Draft draft = draft(Draft.ofJson(example.getBytes(UTF_8)));

        assertThat(draft.fields().get("what_matters")).containsExactly("My garden\r\nand the shop");
        assertThat(draft.visited()).containsExactly("_start", "what_matters", "setting");
        assertThat(draft.toJson())
                .isEqualTo(
                        example.replaceAll("\\n *", "").replace("\": ", "\":").replace("\", \"", "\",\""));
    }

    @Property
    void a_draft_that_can_be_kept_comes_back_as_it_went(@ForAll("drafts") Draft draft) {
        Checked<Draft> read = Draft.ofJson(draft.toJson().getBytes(UTF_8));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft(read)).isEqualTo(draft);
    }

    @Property
    void whatever_is_posted_is_kept_or_said_not_to_be(@ForAll("names") String name, @ForAll List<String> values) {
        Draft draft = Draft.of(VISIT).posted(field -> true, Map.of(name, values));

        Checked<Draft> read = Draft.ofJson(draft.toJson().getBytes(UTF_8));

        assertThat(read.problems().isEmpty()).isEqualTo(draft.problems().isEmpty());
    }

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<String> values = Arbitraries.strings()
                .filter(value -> Words.firstRefused(Words.of(value)).isEmpty() && !value.isEmpty());
        return Arbitraries.maps(names(), values.list().ofMinSize(1).ofMaxSize(4))
                .map(fields -> new Draft(
                        "visit",
                        "1.0.0",
                        fields,
                        fields.keySet().isEmpty() ? Set.of() : Set.of("a.skip"),
                        Set.of("f.act")));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("fallen", "goals.0.goal", "born.day", "_language", "story.comment", "a-b");
    }

    @Test
    void a_page_replaces_its_own_fields_even_where_nothing_was_posted_for_them_and_no_others() {
        Draft after = BEGUN.posted(
                Set.of("wishes", "speed")::contains, Map.of("speed", List.of("1.1"), "story", List.of("Not mine")));

        assertThat(after.fields())
                .isEqualTo(Map.of("fallen", List.of("yes"), "speed", List.of("1.1"), "story", List.of("On\r\nice")));
    }

    @Test
    void a_blank_is_not_kept_and_a_host_s_own_fields_neither() {
        Draft after = Draft.of(VISIT)
                .posted(
                        field -> !field.startsWith("_"),
                        Map.of("story", List.of(""), "_csrf", List.of("x"), "_language", List.of("cy")));

        assertThat(after.fields()).isEqualTo(Map.of("_language", List.of("cy")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{`                                                                                             | PARSE_JSON
            `{}`                                                                                            | SHAPE_REQUIRED
            `{"assessment":"a","version":"1.0.0","fields":{"a b":["x"]},"visited":[],"told":[]}`             | SHAPE_KEY
            `{"assessment":"a","version":"1.0.0","fields":{"a":"x"},"visited":[],"told":[]}`                 | SHAPE_TYPE
            `{"assessment":"a","version":"1.0.0","fields":{"a":["\\u0000"]},"visited":[],"told":[]}`         | PARSE_CHARACTER
            `{"assessment":"a","version":"1","fields":{},"visited":["<b>"],"told":[],"more":1}`              | SHAPE_UNKNOWN_KEY
            """)
    void what_is_no_draft_is_refused(String json, String code) {
        assertThat(Draft.ofJson(json.getBytes(UTF_8)).problems())
                .extracting(Problem::code)
                .contains(code);
    }

    @Property
    void arbitrary_bytes_never_throw(@ForAll byte[] bytes) {
        assertThat(Draft.ofJson(bytes)).isNotNull();
    }

    @Test
    void more_than_a_form_can_send_is_not_kept() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            many.add("x");
        }
        String large = "ü".repeat(500_001);

        assertThat(codes(Map.of("wishes", many))).containsExactly("LIMIT_FIELDS");
        assertThat(codes(Map.of("story", List.of(large)))).containsExactly("LIMIT_BYTES");
        assertThat(codes(Map.of("story", List.of("\u0007")))).containsExactly("PARSE_CHARACTER");
    }

    @Test
    void the_most_that_is_kept_comes_back_though_every_character_is_escaped() {
        Draft draft = Draft.of(VISIT).posted(field -> true, Map.of("story", List.of("\"".repeat(999_990))));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft(Draft.ofJson(draft.toJson().getBytes(UTF_8)))).isEqualTo(draft);
    }

    @Test
    void a_newer_version_takes_over_what_its_questions_still_ask_and_has_every_page_looked_at_again() {
        Assessment newer = Forms.assessment("""
                format: 1
                id: visit
                version: 1.1.0
                title: A visit
                language: en-GB
                licence:
                  class: A
                  holder: Nobody
                  grant: Own wording.
                  checked: 2026-11-22
                sections:
                  - id: all
                    title: Everything
                    skippable: true
                    items:
                      - id: fallen
                        type: yes_no
                        ask: Have you fallen?
                """);
        Draft older = new Draft(
                "visit",
                "1.0.0",
                Map.of("fallen", List.of("yes"), "gone", List.of("x"), "all.skip", List.of("declined")),
                Set.of("fallen", "_check"),
                Set.of("f.a"));

        assertThat(older.isFor(newer)).isFalse();
        assertThat(older.movedTo(newer))
                .isEqualTo(new Draft(
                        "visit",
                        "1.1.0",
                        Map.of("fallen", List.of("yes"), "all.skip", List.of("declined")),
                        Set.of(),
                        Set.of()));
        assertThat(older.movedTo(VISIT)).isEqualTo(older);
    }

    @Test
    void a_draft_of_another_assessment_is_a_mistake_of_the_program() {
        Draft other = new Draft("other", "1.0.0", Map.of(), Set.of(), Set.of());

        assertThatThrownBy(() -> other.movedTo(VISIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a draft of other is none of visit");
    }

    private static List<String> codes(Map<String, List<String>> fields) {
        return new Draft("visit", "1.0.0", fields, Set.of(), Set.of())
                .problems().stream().map(Problem::code).toList();
    }

    private static Draft draft(Checked<Draft> read) {
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Draft>) read).value();
    }
}
