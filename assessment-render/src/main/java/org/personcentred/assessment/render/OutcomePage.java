package org.personcentred.assessment.render;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.outcome.OutcomeParts;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/**
 * A page with everything that follows from a response: what it means, in the person's words, and then every number with
 * its working, for the practitioner. It works without script.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class OutcomePage {
    private final Voice voice;
    private final Outcome outcome;
    private final String stylesheet;

    private OutcomePage(Voice voice, Outcome outcome, String stylesheet) {
        this.voice = voice;
        this.outcome = outcome;
        this.stylesheet = stylesheet;
    }

    /** In the language of the assessment, and for the person, or for the supporter who answered. */
    public static OutcomePage of(Outcome outcome) {
        boolean supporter = outcome.response().answeredBy().equals(Optional.of(Audience.SUPPORTER));
        Voice voice = Voice.of(outcome.response().assessment()).to(supporter ? Audience.SUPPORTER : Audience.PERSON);
        return new OutcomePage(voice, outcome, Stylesheet.ADDRESS);
    }

    /** In a language; English where there is no translation. */
    public OutcomePage locale(Locale locale) {
        // an outcome speaks the language of its response, and is the same in every language but for that
        Outcome spoken = Scorer.score(outcome.response().in(locale.toLanguageTag()));
        return new OutcomePage(voice.in(locale), spoken, stylesheet);
    }

    /** With a first part for somebody else than the person. */
    public OutcomePage audience(Audience audience) {
        return new OutcomePage(voice.to(audience), outcome, stylesheet);
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public OutcomePage person(String name) {
        return new OutcomePage(voice.about(name), outcome, stylesheet);
    }

    /** With the style sheet at an address; {@value Stylesheet#ADDRESS} if none is given. */
    public OutcomePage stylesheet(String address) {
        return new OutcomePage(voice, outcome, address);
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
        String name = voice.say(voice.assessment().title());
        return new Page(
                voice.words().language(),
                voice.words().direction(),
                voice.say("outcome.title", "title", name),
                stylesheet,
                new OutcomeParts(voice, outcome).parts());
    }
}
