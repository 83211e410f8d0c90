package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.words.Voice;

/**
 * What every page has: a style sheet, a theme, perhaps a place within a page of the host; and ways to write it.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread. A host keeps the page that it has set up and
 * makes those of its users from it.
 *
 * @param <P> the kind of page
 */
public abstract sealed class HtmlPage<P extends HtmlPage<P>>
        permits FormPage, JourneyPage, OutcomePage, ComparisonPage, HistoryPage, PlanPage {
    private final Frame frame;

    HtmlPage(Frame frame) {
        this.frame = frame;
    }

    abstract P in(Frame other);

    abstract Page page();

    final Frame frame() {
        return frame;
    }

    /** The page of a voice, under a title and with these parts. */
    final Page page(Voice voice, String title, Set<String> hostFields, List<Component> parts) {
        return new Page(
                voice.words().language(),
                voice.words().direction(),
                title,
                frame,
                voice.manner().onPaper(),
                hostFields,
                parts);
    }

    /** With the style sheet at an address; {@value Stylesheet#ADDRESS} if none is given. */
    public final P stylesheet(String address) {
        return in(frame.stylesheet(address));
    }

    /** In a theme; {@link Theme#plain()} if none is given. */
    public final P theme(Theme theme) {
        return in(frame.theme(theme));
    }

    /**
     * Within a page of the host: without {@code html}, {@code head} and {@code main}, with headings of the level that
     * fits there. The page of the host has the style sheet, {@link #title()} as its title, and one {@code main}.
     */
    public final P embedded(Embedding place) {
        return in(frame.embedding(place));
    }

    /** What the browser is to show as the name of the page: what is wrong first, then what is asked. */
    public final String title() {
        return page().title();
    }

    /** The page as HTML, to be sent as UTF-8. */
    public final String toHtml() {
        return Markup.of(page());
    }

    /**
     * Writes the page as HTML.
     *
     * @throws IOException if it cannot be written there
     */
    public final void writeTo(Appendable out) throws IOException {
        Markup.write(page(), out);
    }

    /**
     * Writes the page as HTML in UTF-8, piece by piece as it is made. The stream stays open.
     *
     * @throws IOException if it cannot be written there
     */
    public final void writeUtf8(OutputStream out) throws IOException {
        Markup.write(page(), out);
    }
}
