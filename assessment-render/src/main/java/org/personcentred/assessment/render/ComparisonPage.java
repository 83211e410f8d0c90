package org.personcentred.assessment.render;

import java.io.IOException;
import java.util.Locale;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.outcome.ComparisonParts;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Comparison;

/**
 * A page that puts two outcomes side by side: what is new, what is still there, what is resolved, and which way each
 * number went, in sentences first and then in a table. It works without script.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class ComparisonPage {
    private final Voice voice;
    private final Comparison comparison;
    private final String stylesheet;

    private ComparisonPage(Voice voice, Comparison comparison, String stylesheet) {
        this.voice = voice;
        this.comparison = comparison;
        this.stylesheet = stylesheet;
    }

    /** In the language of the assessment, and for the person. */
    public static ComparisonPage of(Comparison comparison) {
        Voice voice = Voice.of(comparison.later().response().assessment()).to(Audience.PERSON);
        return new ComparisonPage(voice, comparison, Stylesheet.ADDRESS);
    }

    /** In a language; English where there is no translation. */
    public ComparisonPage locale(Locale locale) {
        return new ComparisonPage(voice.in(locale), comparison, stylesheet);
    }

    /** For somebody else than the person. */
    public ComparisonPage audience(Audience audience) {
        return new ComparisonPage(voice.to(audience), comparison, stylesheet);
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public ComparisonPage person(String name) {
        return new ComparisonPage(voice.about(name), comparison, stylesheet);
    }

    /** With the style sheet at an address; {@value Stylesheet#ADDRESS} if none is given. */
    public ComparisonPage stylesheet(String address) {
        return new ComparisonPage(voice, comparison, address);
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
                voice.say("comparison.title", "title", name),
                stylesheet,
                new ComparisonParts(voice, comparison).parts());
    }
}
