package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates hold markup only: no way round escaping, and no words. */
class TemplatesTest {
    static Stream<Path> templates() throws IOException {
        return Files.walk(Path.of("src/main/jte"))
                .filter(file -> file.toString().endsWith(".jte"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_goes_round_the_escaping(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("$unsafe", "@raw");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_word_is_written_into_a_template(Path template) throws IOException {
        String words = Files.readString(template)
                .replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("(?m)^@(import|param) .*$", "")
                .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll("@(template\\S*|for|if|elseif)\\(.*?\\)(?=\\s*$|<|@|\\$)", "")
                .replaceAll("(?m)@(template\\.[a-z_.]+|for|if|elseif)\\(.*\\)", "")
                .replaceAll("@(endfor|endif|else)", "")
                .replaceAll("(?s)<[^>]*>", "");

        assertThat(words).doesNotContainPattern("\\p{L}");
    }
}
