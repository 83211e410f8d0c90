package org.personcentred.assessment.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.render.component.Prose;

class MarksTest {
    @Test
    void a_blank_line_begins_a_paragraph_and_a_line_break_does_not() {
        assertThat(Marks.read("one\ntwo\n\nthree"))
                .isEqualTo(new Prose(List.of(paragraph("one two"), paragraph("three"))));
    }

    @Test
    void a_dash_begins_an_entry_and_words_may_stand_before_the_list() {
        assertThat(Marks.read("Bring:\n- a stick\n- shoes\n  that fit"))
                .isEqualTo(new Prose(List.of(
                        paragraph("Bring:"), new Prose.Block(true, List.of(line("a stick"), line("shoes that fit"))))));
    }

    @Test
    void a_link_has_words_and_an_address() {
        Prose.Line line = new Prose.Line(List.of(
                Prose.Run.of("See "),
                new Prose.Run("the guide", Optional.of("https://example.org/a?b=1")),
                Prose.Run.of(".")));

        assertThat(Marks.read("See [the guide](https://example.org/a?b=1)."))
                .isEqualTo(new Prose(List.of(new Prose.Block(false, List.of(line)))));
    }

    @Test
    void nothing_but_a_web_address_is_a_link() {
        assertThat(Marks.read("[go](javascript:alert)"))
                .isEqualTo(new Prose(List.of(paragraph("[go](javascript:alert)"))));
    }

    @Test
    void on_one_line_only_the_words_of_a_link_stay() {
        assertThat(Marks.flat(" See [the\nguide](https://example.org)  now ")).isEqualTo("See the guide now");
    }

    private static Prose.Block paragraph(String words) {
        return new Prose.Block(false, List.of(line(words)));
    }

    private static Prose.Line line(String words) {
        return new Prose.Line(List.of(Prose.Run.of(words)));
    }
}
