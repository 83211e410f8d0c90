package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

class ShorthandTest {
    private static final String HEAD = """
            format: 1
            id: small
            version: 1.0.0
            title: A small form
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: May be used by all
              checked: 2026-11-22
            """;
    private static final String INDOORS = """
            sections:
              - id: walking
                title: Walking
                items:
                  - id: indoors
                    ask: How is walking indoors?
                    hint: Think of a usual day.
                    type: choice
                    options:
                      - id: easy
                        label: Easy
                        points: 0
                      - id: hard
                        label: Hard
                        points: 1
            """;

    @Test
    void what_is_like_another_is_the_same_as_what_is_written_out() {
        Assessment shorter = valid(HEAD + INDOORS + """
                      - id: outdoors
                        like: indoors
                        ask: How is walking outdoors?
                """);
        Assessment longer = valid(HEAD + INDOORS + """
                      - id: outdoors
                        ask: How is walking outdoors?
                        hint: Think of a usual day.
                        type: choice
                        options:
                          - id: easy
                            label: Easy
                            points: 0
                          - id: hard
                            label: Hard
                            points: 1
                """);

        assertThat(shorter.items()).isEqualTo(longer.items());
        assertThat(shorter.digest()).isNotEqualTo(longer.digest());
    }

    @Test
    void what_is_like_something_that_is_like_another_has_all_of_it() {
        Assessment chain = valid(HEAD + INDOORS + """
                      - id: outdoors
                        like: indoors
                        ask: How is walking outdoors?
                      - id: stairs
                        like: outdoors
                        hint: Up or down.
                """);

        Item stairs = chain.item(new ItemId("stairs")).orElseThrow();
        assertThat(stairs.ask()).isEqualTo(Text.of("How is walking outdoors?"));
        assertThat(stairs.help().hint()).contains(Text.of("Up or down."));
        assertThat(stairs.type()).isEqualTo(chain.items().get(0).type());
    }

    @Test
    void questions_in_rows_can_be_like_one_before_them() {
        Assessment rows = valid(HEAD + INDOORS + """
                      - id: places
                        ask: Other places
                        type: group
                        entry: place
                        most: 2
                        items:
                          - id: there
                            like: indoors
                            ask: How is walking there?
                """);

        Item there = rows.item(new ItemId("places.1.there")).orElseThrow();
        assertThat(there.type()).isEqualTo(rows.items().get(0).type());
    }

    @Test
    void a_short_text_cannot_stand_for_more_than_may_be_written() {
        String options = IntStream.range(0, 900)
                .mapToObj(option -> "          - id: o%d\n            label: Number %d\n".formatted(option, option))
                .collect(Collectors.joining());
        String likes = IntStream.range(0, 60)
                .mapToObj(item -> "      - id: q%d\n        like: many\n        ask: And %d?\n".formatted(item, item))
                .collect(Collectors.joining());
        String items = "sections:\n  - id: s\n    title: S\n    items:\n      - id: many\n        ask: Which?\n"
                + "        type: choice\n        options:\n";

        assertThat(read(HEAD + items + options + likes).problems())
                .isNotEmpty()
                .extracting(Problem::code)
                .containsOnly("LIKE_TOO_MUCH");
    }

    @Test
    void a_grid_says_what_its_rows_say() {
        String question = """
                sections:
                  - id: you
                    title: You
                    items:
                      - id: age
                        ask: How old are you?
                        type: number
                        min: 60
                        max: 62
                scores:
                  - id: expected
                    title: What others manage
                    formula: lookup(least, age)
                    direction: higher_is_better
                tables:
                  least:
                    keys:
                      - age
                    noRow: No range.
                """;
        Assessment grid = valid(HEAD + question + "    grid:\n      60: 3.5\n      61 to 62: 4\n");
        Assessment rows = valid(HEAD
                + question
                + "    rows:\n      - age: 60\n        value: 3.5\n      - age: 61 to 62\n        value: 4\n");

        assertThat(grid.tables()).isEqualTo(rows.tables());
    }

    @Test
    void a_place_says_its_own_words_in_every_text_that_has_them() {
        Assessment fallback = valid(HEAD + """
                local:
                  team:
                    fallback: the falls team
                sections:
                  - id: you
                    title: You and {local.team}
                    items:
                      - id: q
                        ask: Would you like to talk to {local.team}?
                        type: yes_no
                """);
        Assessment here = fallback.inWordsOf(Map.of("team", "the {local.team} of Gwynedd"));

        assertThat(fallback.local()).containsExactly("team");
        assertThat(fallback.items().get(0).ask()).isEqualTo(Text.of("Would you like to talk to the falls team?"));
        assertThat(here.items().get(0).ask())
                .as("words of a place are not filled in again")
                .isEqualTo(Text.of("Would you like to talk to the {local.team} of Gwynedd?"));
        assertThat(here.digest()).isEqualTo(fallback.digest());
        assertThatThrownBy(() -> fallback.inWordsOf(Map.of("taem", "us")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[team]");
    }

    private static Checked<Assessment> read(String yaml) {
        return DefinitionReader.read("small.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Assessment valid(String yaml) {
        Checked<Assessment> read = read(yaml);
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }
}
