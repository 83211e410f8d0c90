package org.personcentred.assessment.render;

import java.io.IOException;
import java.util.Locale;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.render.outcome.PlanParts;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Outcome;

/**
 * A plan to print and keep in sight: what was agreed, who does it and by when; then what was not wanted, what is still to
 * talk about, and when all of it is looked at again. It works without script. The form in which a plan is made is a
 * {@link FormPage} of the questions of a {@link org.personcentred.assessment.plan.PlanForm}.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class PlanPage {
    private final Voice voice;
    private final Outcome outcome;
    private final Plan plan;
    private final String stylesheet;

    private PlanPage(Voice voice, Outcome outcome, Plan plan, String stylesheet) {
        this.voice = voice;
        this.outcome = outcome;
        this.plan = plan;
        this.stylesheet = stylesheet;
    }

    /**
     * In the language of the assessment, and for the person.
     *
     * @throws IllegalArgumentException if the plan was made for another outcome
     */
    public static PlanPage of(Outcome outcome, Plan plan) {
        if (!plan.isFor(outcome)) {
            throw new IllegalArgumentException("the plan was made for another outcome");
        }
        Voice voice = Voice.of(outcome.response().assessment()).to(Audience.PERSON);
        return new PlanPage(voice, outcome, plan, Stylesheet.ADDRESS);
    }

    /** In a language; English where there is no translation. */
    public PlanPage locale(Locale locale) {
        return new PlanPage(voice.in(locale), outcome, plan, stylesheet);
    }

    /** For somebody else than the person, who may be shown more of the actions. */
    public PlanPage audience(Audience audience) {
        return new PlanPage(voice.to(audience), outcome, plan, stylesheet);
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public PlanPage person(String name) {
        return new PlanPage(voice.about(name), outcome, plan, stylesheet);
    }

    /** With the style sheet at an address; {@value Stylesheet#ADDRESS} if none is given. */
    public PlanPage stylesheet(String address) {
        return new PlanPage(voice, outcome, plan, address);
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
        return new Page(
                voice.words().language(),
                voice.words().direction(),
                voice.say("plan.page", "title", voice.say(voice.assessment().title())),
                stylesheet,
                new PlanParts(voice, outcome, plan).parts());
    }
}
