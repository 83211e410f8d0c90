package org.personcentred.assessment.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.outcome.OutcomeParts;
import org.personcentred.assessment.render.page.Frame;
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
public final class OutcomePage extends HtmlPage<OutcomePage> {
    private final Voice voice;
    private final Outcome outcome;

    private OutcomePage(Voice voice, Outcome outcome, Frame frame) {
        super(frame);
        this.voice = voice;
        this.outcome = outcome;
    }

    /** In the language of the assessment, and for the person, or for the supporter who answered. */
    public static OutcomePage of(Outcome outcome) {
        boolean supporter = outcome.response().answeredBy().equals(Optional.of(Audience.SUPPORTER));
        Voice voice = Voice.of(outcome.response().assessment()).to(supporter ? Audience.SUPPORTER : Audience.PERSON);
        return new OutcomePage(voice, outcome, Frame.of(Stylesheet.ADDRESS));
    }

    /** In a language; English where there is no translation. */
    public OutcomePage locale(Locale locale) {
        // an outcome speaks the language of its response, and is the same in every language but for that
        Outcome spoken = Scorer.score(outcome.response().in(locale.toLanguageTag()));
        return new OutcomePage(voice.in(locale), spoken, frame());
    }

    /** With a first part for somebody else than the person. */
    public OutcomePage audience(Audience audience) {
        return new OutcomePage(voice.to(audience), outcome, frame());
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public OutcomePage person(String name) {
        return new OutcomePage(voice.about(name), outcome, frame());
    }

    @Override
    OutcomePage in(Frame other) {
        return new OutcomePage(voice, outcome, other);
    }

    @Override
    Page page() {
        String name = voice.say(voice.assessment().title());
        return page(
                voice, voice.say("outcome.title", "title", name), Set.of(), new OutcomeParts(voice, outcome).parts());
    }
}
