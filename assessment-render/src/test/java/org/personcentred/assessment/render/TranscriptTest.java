package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen reader says of whole pages, from top to bottom, in texts that are to be read aloud when they change: the
 * words of a virtual one, and what Chromium gives to a real one, as role, name, value, description and state. Run with
 * {@code -Dgolden=write} to write them anew. It is no test with people, and no real screen reader.
 */
class TranscriptTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/personcentred/assessment/render/transcripts");
    private static final String READER = Browser.tool("@guidepup/virtual-screen-reader/lib/esm/index.browser.js");
    /** Of closed details only their summary is there to be read; a virtual reader does not know that by itself. */
    private static final String READ_ALOUD = """
            const done = arguments[arguments.length - 1];
            document.querySelectorAll('details:not([open]) > :not(summary)').forEach(e => { e.hidden = true; });
            import('/virtual-screen-reader.js').then(async ({virtual}) => {
              await virtual.start({container: document.body});
              while (await virtual.lastSpokenPhrase() !== 'end of document') await virtual.next();
              const said = await virtual.spokenPhraseLog();
              await virtual.stop();
              done(said);
            }).catch(error => done([String(error)]));
            """;

    private final Browser browser = Browser.one();

    @ParameterizedTest
    @ValueSource(strings = {"falls-two-errors", "phq-outcome", "journey-radios-errors", "plan"})
    void a_page_is_said_as_it_was_agreed(String page) throws IOException {
        agreed(page + ".txt", said(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"falls-two-errors", "phq-outcome", "journey-radios-errors", "plan"})
    void chromium_gives_a_page_to_a_screen_reader_as_it_was_agreed(String page) throws IOException {
        browser.open(page, 1200, "light");

        agreed(
                page + ".tree.txt",
                String.join("\n", AccessibilityTree.ofThePage().lines()) + "\n");
    }

    private static void agreed(String file, String said) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }

        assertThat(golden).hasContent(said);
    }

    private String said(String page) {
        browser.serve("virtual-screen-reader.js", READER);
        browser.driver().executeCdpCommand("Page.setBypassCSP", Map.of("enabled", true));
        try {
            browser.open(page, 1200, "light");
            @SuppressWarnings("unchecked")
            List<String> phrases =
                    (List<String>) Objects.requireNonNull(browser.driver().executeAsyncScript(READ_ALOUD));
            return phrases.stream().collect(Collectors.joining("\n", "", "\n"));
        } finally {
            browser.driver().executeCdpCommand("Page.setBypassCSP", Map.of("enabled", false));
        }
    }
}
