package org.personcentred.assessment.render;

import java.util.Locale;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.form.JourneyParts;
import org.personcentred.assessment.render.form.Posting;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;

/**
 * One page of a form that is asked one question or one section at a time. It works without script, under a content
 * security policy that allows nothing but the style sheet and the form's own address.
 *
 * <p>The pages link to one another by {@code ?_page=} and a name, at the address that the form is posted to. Each method
 * gives a changed copy; a page can be used from any thread.
 */
public final class JourneyPage extends HtmlPage<JourneyPage> {
    private final Visit visit;
    private final Voice voice;
    private final Posting posting;

    private JourneyPage(Visit visit, Voice voice, Posting posting, Frame frame) {
        super(frame);
        this.visit = visit;
        this.voice = voice;
        this.posting = posting;
    }

    /** The page that somebody has come to, in the language of the assessment and for whoever answers. */
    public static JourneyPage of(Visit visit) {
        Voice voice = Voice.of(visit.journey().assessment()).to(visit.journey().reader());
        return new JourneyPage(visit, voice, Posting.TO_THE_PAGE, Frame.of(Stylesheet.ADDRESS));
    }

    /** In a language; English where there is no translation. */
    public JourneyPage locale(Locale locale) {
        return new JourneyPage(visit.in(locale.toLanguageTag()), voice.in(locale), posting, frame());
    }

    /** About somebody: what a supporter's questions call them, for example "Mrs Khan". */
    public JourneyPage person(String name) {
        return new JourneyPage(visit, voice.about(name), posting, frame());
    }

    /** With the pictures of easy read at an address, to which the name of each is added. Without it there are none. */
    public JourneyPage pictures(String address) {
        return new JourneyPage(visit, voice.withPictures(address), posting, frame());
    }

    /** Posted to an address, at which the other pages are too; without it, to the address of the page. */
    public JourneyPage action(String address) {
        return new JourneyPage(visit, voice, posting.to(address), frame());
    }

    /**
     * With a field that nobody sees, such as a token of the host.
     *
     * @param name begins with {@code _}; a prefix is not put before it
     * @throws IllegalArgumentException if it begins otherwise, or is one of ours such as {@code _version}
     */
    public JourneyPage hidden(String name, String value) {
        return new JourneyPage(visit, voice, posting.with(name, value), frame());
    }

    /** With {@link Script} at an address. Without it, everything works too. */
    public JourneyPage script(String address) {
        return in(frame().script(address));
    }

    @Override
    JourneyPage in(Frame other) {
        return new JourneyPage(visit, voice, posting.from(other.embedding()), other);
    }

    @Override
    Page page() {
        Voice speaking = frame().theme().easyRead() ? voice.inEasyRead() : voice;
        JourneyParts parts = new JourneyParts(speaking, visit, posting);
        return page(voice, parts.title(), posting.hostFields(), parts.parts());
    }
}
