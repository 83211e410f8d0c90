package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code in docs/one-at-a-time.md is that of the host which {@link OneAtATimeTest} walks through. */
class OneAtATimePageTest {
    @Test
    void the_code_on_the_page_is_the_code_that_is_run() throws IOException {
        String page = Files.readString(Path.of("../docs/one-at-a-time.md"));
        String host =
                Files.readString(Path.of("src/test/java/org/personcentred/assessment/render/OneAtATimeHost.java"));

        String code = page.substring(page.indexOf("```java\n") + 8, page.lastIndexOf("```\n"));

        assertThat(host).contains(code.indent(4).stripTrailing());
    }
}
