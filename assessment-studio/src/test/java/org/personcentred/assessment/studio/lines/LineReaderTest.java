package org.personcentred.assessment.studio.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void lines_end_with_lf_or_crlf_and_the_last_needs_no_end() throws IOException {
        assertThat(lines("a\r\nb\n\nc", 10)).containsExactly("1 a", "2 b", "3 ", "4 c");
        assertThat(lines("a\n", 10)).containsExactly("1 a");
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void of_a_line_that_is_too_long_only_its_beginning_is_kept() throws IOException {
        assertThat(lines("123456\n12345678\nend", 5)).containsExactly("1 123456", "2 1234567", "3 end");
        assertThat(lines("12345\r\nend", 5)).containsExactly("1 12345", "2 end");
    }

    @Test
    void a_line_may_be_longer_than_what_is_read_at_once() throws IOException {
        String half = "x".repeat(65_535);

        assertThat(lines(half + "\n" + half + "yz\r\nend\n", 1_000_000))
                .containsExactly("1 " + half, "2 " + half + "yz", "3 end");
    }

    private static List<String> lines(String text, int limit) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
        List<String> lines = new ArrayList<>();
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get().number() + " " + new String(line.get().bytes(), StandardCharsets.UTF_8));
        }
        return lines;
    }
}
