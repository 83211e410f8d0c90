package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.page.Markup;

/** Each component in each of its states gives the markup that somebody has read. {@code -Dgolden=write} writes it anew. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/personcentred/assessment/render/golden");
    private static final Pattern ID = Pattern.compile(" id=\"[^\"]*\"");

    static Stream<String> states() {
        return ComponentStates.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_state_gives_the_markup_that_was_agreed(String state) throws IOException {
        String html = Markup.of(ComponentStates.all().get(state));

        assertThat(html).isEqualTo(agreed(state, html));
    }

    @ParameterizedTest
    @MethodSource("states")
    void no_id_stands_twice_in_a_state(String state) {
        String html = Markup.of(ComponentStates.all().get(state));

        assertThat(ID.matcher(html).results().map(MatchResult::group)).doesNotHaveDuplicates();
    }

    static Stream<String> onPaper() {
        return ComponentStates.onPaper().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("onPaper")
    void on_paper_a_state_gives_the_markup_that_was_agreed(String state) throws IOException {
        String html = Markup.onPaper(ComponentStates.onPaper().get(state));

        assertThat(html).isEqualTo(agreed("paper/" + state, html));
    }

    private static String agreed(String state, String html) throws IOException {
        Path file = GOLDEN.resolve(state + ".html");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html);
        }
        return Files.readString(file);
    }
}
