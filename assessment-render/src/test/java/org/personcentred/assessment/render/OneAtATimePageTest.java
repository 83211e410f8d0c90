package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code in docs/one-at-a-time.md is that of the host which {@link OneAtATimeTest} walks through. */
class OneAtATimePageTest {
    @Test
    void the_code_on_the_page_is_the_code_that_is_run() throws IOException {
        String page = Files.readString(Path.of("../docs/one-at-a-time.md"));
        String host =
                Files.readString(Path.of("src/test/java/org/personcentred/assessment/render/OneAtATimeHost.java"));

        List<String> blocks = Arrays.stream(page.split("```java\n"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf("```")))
                .toList();

        assertThat(blocks)
                .hasSize(4)
                .allSatisfy(code -> assertThat(squeezed(host)).contains(squeezed(code)));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
