package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.templates.layout.JtelayoutGenerated;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** A page goes out to a stream while it is made. */
class StreamedPageTest {
    private static final FormPage LONG = FormPage.of(ShippedAssessments.load("falls-multifactorial"));

    /** The long page has more than fifty times as many bytes. */
    private static final int AT_MOST_AT_ONCE = 1 << 13;

    static Stream<Named<HtmlPage<?>>> pages() {
        return Stream.of(
                Named.of("a long form", LONG),
                Named.of(
                        "a form within a page, in the style of others",
                        FormPage.of(PageStates.FALLS).theme(Theme.nhs()).embedded(Embedding.headed(3))),
                Named.of(
                        "a form in Arabic, on paper",
                        FormPage.of(PageStates.FALLS)
                                .locale(Locale.forLanguageTag("ar"))
                                .onPaper()),
                Named.of(
                        "what was typed, with a sunflower in it",
                        PageStates.errors(PageStates.FALLS, "what_matters=%F0%9F%8C%BB+%C3%A9&age=x")),
                Named.of("a question", JourneyPage.of(JourneyStates.FALLS.open(Draft.of(PageStates.FALLS)))),
                Named.of(
                        "an outcome",
                        OutcomePage.of(PageStates.fallsNotEnough()).withPractitionersPart()),
                Named.of("a comparison", ComparisonPage.of(PageStates.compared())),
                Named.of("a course", HistoryPage.of(PageStates.history())),
                Named.of("a plan", PlanPage.of(PlanStates.outcome(), PlanStates.agreed())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_is_written_is_the_page_in_utf_8(HtmlPage<?> page) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        page.writeUtf8(written);

        assertThat(written.toByteArray()).isEqualTo(page.toHtml().getBytes(UTF_8));
    }

    @Test
    void a_long_page_goes_out_in_small_pieces_from_the_time_its_template_begins() throws IOException {
        Recorded stream = new Recorded();

        LONG.writeUtf8(stream);

        assertThat(stream.total).isGreaterThan(50 * AT_MOST_AT_ONCE);
        assertThat(stream.pieces).hasSizeGreaterThan(50).allMatch(size -> size <= AT_MOST_AT_ONCE);
        assertThat(stream.writtenWithinTheTemplate).isGreaterThan(50);
        assertThat(stream.isClosed).isFalse();
    }

    @Test
    void a_stream_that_fails_tells_why_at_once_and_the_page_goes_no_further() {
        IOException gone = new IOException("Connection reset by peer");
        Failing atOnce = new Failing(gone, 1);
        Failing later = new Failing(gone, 3);

        assertThat(catchThrowable(() -> LONG.writeUtf8(atOnce))).isSameAs(gone);
        assertThat(catchThrowable(() -> LONG.writeUtf8(later))).isSameAs(gone);
        assertThat(later.asked).isEqualTo(3);
    }

    @Test
    void a_stream_that_fails_only_when_the_last_of_a_short_page_goes_out_tells_it_too() {
        IOException full = new IOException("No space left on device");

        assertThat(catchThrowable(
                        () -> FormPage.of(ShippedAssessments.load("phq-2")).writeUtf8(new OutputStream() {
                            @Override
                            public void write(int each) {}

                            @Override
                            public void flush() throws IOException {
                                throw full;
                            }
                        })))
                .isSameAs(full);
    }

    /** Remembers how much it was given each time, and whether the template of the page was still at work. */
    private static final class Recorded extends OutputStream {
        private final List<Integer> pieces = new ArrayList<>();
        private long total;
        private int writtenWithinTheTemplate;
        private boolean isClosed;

        @Override
        public void write(byte[] from, int begin, int length) {
            pieces.add(length);
            total += length;
            boolean within = StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals(JtelayoutGenerated.class.getName())));
            writtenWithinTheTemplate += within ? 1 : 0;
        }

        @Override
        public void write(int each) {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    /** Takes some pieces, and no more. */
    private static final class Failing extends OutputStream {
        private final IOException reason;
        private final int failsAt;
        private int asked;

        Failing(IOException reason, int failsAt) {
            this.reason = reason;
            this.failsAt = failsAt;
        }

        @Override
        public void write(byte[] from, int begin, int length) throws IOException {
            asked++;
            if (asked >= failsAt) {
                throw reason;
            }
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }
    }
}
