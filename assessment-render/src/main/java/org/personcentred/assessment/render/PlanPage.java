package org.personcentred.assessment.render;

import java.util.Locale;
import java.util.Set;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.render.outcome.PlanParts;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Outcome;

/**
 * A plan to print and keep in sight: what matters to the person; what was agreed, who does it and by when; then what was
 * not wanted, what is still to talk about, and when all of it is looked at again. It works without script. The form in
 * which a plan is made is a {@link FormPage} of a {@link org.personcentred.assessment.plan.PlanForm}.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class PlanPage extends HtmlPage<PlanPage> {
    private final Voice voice;
    private final Outcome outcome;
    private final Plan plan;

    private PlanPage(Voice voice, Outcome outcome, Plan plan, Frame frame) {
        super(frame);
        this.voice = voice;
        this.outcome = outcome;
        this.plan = plan;
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
        return new PlanPage(voice, outcome, plan, Frame.of(Stylesheet.ADDRESS));
    }

    /** In a language; English where there is no translation. */
    public PlanPage locale(Locale locale) {
        // as its outcome: the actions are said in the words that the definition has in the language
        return new PlanPage(voice.in(locale), OutcomePage.spoken(outcome, locale), plan, frame());
    }

    /** For somebody else than the person, who may be shown more of the actions. */
    public PlanPage audience(Audience audience) {
        return new PlanPage(voice.to(audience), outcome, plan, frame());
    }

    /** About somebody: what a supporter's words call them, for example "Mrs Khan". */
    public PlanPage person(String name) {
        return new PlanPage(voice.about(name), outcome, plan, frame());
    }

    @Override
    PlanPage in(Frame other) {
        return new PlanPage(voice, outcome, plan, other);
    }

    @Override
    Page page() {
        return page(
                voice,
                voice.say("plan.page", "title", voice.say(voice.assessment().title())),
                Set.of(),
                new PlanParts(voice, outcome, plan).parts());
    }
}
