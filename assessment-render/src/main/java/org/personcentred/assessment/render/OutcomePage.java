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
 * A page with what follows from a response, for one reader. The person, or the supporter who answered, reads what it
 * means in their own words, and nothing that is not for them: the page can be handed over. The practitioner reads every
 * number with its working too. It works without script.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class OutcomePage extends HtmlPage<OutcomePage> {
    private final Voice voice;
    private final Outcome outcome;
    private final boolean together;

    private OutcomePage(Voice voice, Outcome outcome, boolean together, Frame frame) {
        super(frame);
        this.voice = voice;
        this.outcome = outcome;
        this.together = together;
    }

    /** In the language of the assessment, and for the person, or for the supporter who answered. */
    public static OutcomePage of(Outcome outcome) {
        boolean supporter = outcome.response().answeredBy().equals(Optional.of(Audience.SUPPORTER));
        Voice voice = Voice.of(outcome.response().assessment()).to(supporter ? Audience.SUPPORTER : Audience.PERSON);
        return new OutcomePage(voice, outcome, false, Frame.of(Stylesheet.ADDRESS));
    }

    /** In a language; English where there is no translation. */
    public OutcomePage locale(Locale locale) {
        return new OutcomePage(voice.in(locale), spoken(outcome, locale), together, frame());
    }

    /** An outcome speaks the language of its response, and is the same in every language but for that. */
    static Outcome spoken(Outcome outcome, Locale locale) {
        return Scorer.score(outcome.response().in(locale.toLanguageTag()));
    }

    /** For a reader. The practitioner's page has all that the outcome holds, with its working. */
    public OutcomePage audience(Audience audience) {
        return new OutcomePage(voice.to(audience), outcome, together, frame());
    }

    /**
     * With the practitioner's part below that of whoever reads, for two who look at one screen together. It is not a page
     * to hand over or to print for somebody: it has the names of bands, and what was found in the practitioner's words.
     */
    public OutcomePage withPractitionersPart() {
        return new OutcomePage(voice, outcome, true, frame());
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public OutcomePage person(String name) {
        return new OutcomePage(voice.about(name), outcome, together, frame());
    }

    @Override
    OutcomePage in(Frame other) {
        return new OutcomePage(voice, outcome, together, other);
    }

    @Override
    Page page() {
        String name = voice.say(voice.assessment().title());
        boolean working = together || voice.audience() == Audience.PRACTITIONER;
        return page(
                voice,
                voice.say("outcome.title", "title", name),
                Set.of(),
                new OutcomeParts(voice, outcome).parts(working));
    }
}
