package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML checker has nothing to say against any page. */
class HtmlCheckerTest {
    private static final Map<String, String> PAGES = PageStates.all();

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_valid_html(String name) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        byte[] page = Objects.requireNonNull(PAGES.get(name)).getBytes(StandardCharsets.UTF_8);

        assertThat(checker.validate(new ByteArrayInputStream(page))).isEmpty();
    }
}
