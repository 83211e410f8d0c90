package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** {@code docs/instruments} is what {@code assess docs} says today; {@code -Dinstruments.write=true} writes it anew. */
class InstrumentPagesTest {
    private static final Path PAGES = Path.of("../docs/instruments");

    static Stream<String> shipped() {
        return ShippedAssessments.newest().stream().map(ShippedAssessments.Shipped::id);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_page_says_what_its_assessment_is(String id) throws IOException {
        Ran docs = Ran.assess("docs", id);
        assertThat(docs.exitCode()).isZero();
        Path page = PAGES.resolve(id + ".md");
        if (Boolean.getBoolean("instruments.write")) {
            Files.writeString(page, docs.out());
        }

        assertThat(Files.readString(page))
                .as("-Dinstruments.write=true writes it anew")
                .isEqualTo(docs.out());
    }

    @Test
    void there_is_no_page_of_what_is_not_shipped() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped().map(id -> id + ".md").toList());
        }
    }
}
