package org.personcentred.assessment.render;

import java.util.Locale;
import java.util.Set;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.outcome.ComparisonParts;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Comparison;

/**
 * A page that puts two outcomes side by side: what is new, what is still there, what is resolved, and which way each
 * number went, in sentences first and then in a table. It works without script.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class ComparisonPage extends HtmlPage<ComparisonPage> {
    private final Voice voice;
    private final Comparison comparison;

    private ComparisonPage(Voice voice, Comparison comparison, Frame frame) {
        super(frame);
        this.voice = voice;
        this.comparison = comparison;
    }

    /** In the language of the assessment, and for the person. */
    public static ComparisonPage of(Comparison comparison) {
        Voice voice = Voice.of(comparison.later().response().assessment()).to(Audience.PERSON);
        return new ComparisonPage(voice, comparison, Frame.of(Stylesheet.ADDRESS));
    }

    /** In a language; English where there is no translation. */
    public ComparisonPage locale(Locale locale) {
        Checked<Comparison> spoken = Comparison.of(
                OutcomePage.spoken(comparison.earlier(), locale), OutcomePage.spoken(comparison.later(), locale));
        return new ComparisonPage(voice.in(locale), ((Checked.Valid<Comparison>) spoken).value(), frame());
    }

    /** For somebody else than the person. */
    public ComparisonPage audience(Audience audience) {
        return new ComparisonPage(voice.to(audience), comparison, frame());
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public ComparisonPage person(String name) {
        return new ComparisonPage(voice.about(name), comparison, frame());
    }

    @Override
    ComparisonPage in(Frame other) {
        return new ComparisonPage(voice, comparison, other);
    }

    @Override
    Page page() {
        String name = voice.say(voice.assessment().title());
        return page(
                voice,
                voice.say("comparison.title", "title", name),
                Set.of(),
                new ComparisonParts(voice, comparison).parts());
    }
}
