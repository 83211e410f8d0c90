package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} is what the checks say today; {@code -Dchecks.write=true} writes it anew. */
class ChecksPageTest {
    private static final Path PAGE = Path.of("../docs/checks.md");

    /** A published mistake written down again; what it is told stands on the page under BAND_GAP. */
    private static final String PUBLISHED = "NO_BAND_FOR_15";

    @Test
    void the_page_says_what_the_checks_say() throws IOException {
        String page = ChecksPage.written();
        if (Boolean.getBoolean("checks.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void every_mistake_that_is_shown_by_a_definition_is_on_the_page() {
        assertThat(ChecksPage.mistakes())
                .containsExactlyInAnyOrderElementsOf(BadDefinitionsTest.mistakes()
                        .map(mistake -> mistake.toUpperCase(java.util.Locale.ROOT))
                        .filter(mistake -> !mistake.equals(PUBLISHED))
                        .toList());
    }
}
