package org.personcentred.assessment.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.form.JourneyParts;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;

/**
 * One page of a form that is asked one question or one section at a time. It works without script, under a content
 * security policy that allows nothing but the style sheet and the form's own address.
 *
 * <p>The pages link to one another by {@code ?_page=} and a name, at the address that the form is posted to. Each method
 * gives a changed copy; a page can be used from any thread.
 */
public final class JourneyPage {
    private final Visit visit;
    private final Voice voice;
    private final Optional<String> action;
    private final List<Form.Hidden> hidden;
    private final String stylesheet;

    private JourneyPage(
            Visit visit, Voice voice, Optional<String> action, List<Form.Hidden> hidden, String stylesheet) {
        this.visit = visit;
        this.voice = voice;
        this.action = action;
        this.hidden = List.copyOf(hidden);
        this.stylesheet = stylesheet;
    }

    /** The page that somebody has come to, in the language of the assessment and for whoever answers. */
    public static JourneyPage of(Visit visit) {
        Voice voice = Voice.of(visit.journey().assessment()).to(visit.journey().reader());
        return new JourneyPage(visit, voice, Optional.empty(), List.of(), Stylesheet.ADDRESS);
    }

    /** In a language; English where there is no translation. */
    public JourneyPage locale(Locale locale) {
        return new JourneyPage(visit.in(locale.toLanguageTag()), voice.in(locale), action, hidden, stylesheet);
    }

    /** About somebody: what a supporter's questions call them, for example "Mrs Khan". */
    public JourneyPage person(String name) {
        return new JourneyPage(visit, voice.about(name), action, hidden, stylesheet);
    }

    /** Posted to an address, at which the other pages are too; without it, to the address of the page. */
    public JourneyPage action(String address) {
        return new JourneyPage(visit, voice, Optional.of(address), hidden, stylesheet);
    }

    /** With a field that nobody sees, such as a token of the host. Its name begins with {@code _}. */
    public JourneyPage hidden(String name, String value) {
        List<Form.Hidden> more = new ArrayList<>(hidden);
        more.add(new Form.Hidden(name, value));
        return new JourneyPage(visit, voice, action, more, stylesheet);
    }

    /** With the style sheet at an address; {@value Stylesheet#ADDRESS} if none is given. */
    public JourneyPage stylesheet(String address) {
        return new JourneyPage(visit, voice, action, hidden, address);
    }

    /** The page as HTML, to be sent as UTF-8. */
    public String toHtml() {
        return Markup.of(page());
    }

    /**
     * Writes the page as HTML.
     *
     * @throws IOException if it cannot be written there
     */
    public void writeTo(Appendable out) throws IOException {
        Markup.write(page(), out);
    }

    private Page page() {
        JourneyParts parts = new JourneyParts(voice, visit, action, hidden);
        return new Page(voice.words().language(), voice.words().direction(), parts.title(), stylesheet, parts.parts());
    }
}
