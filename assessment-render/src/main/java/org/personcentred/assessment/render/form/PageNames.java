package org.personcentred.assessment.render.form;

import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.words.Voice;

/**
 * What each page of a journey is called.
 *
 * @param voice who speaks
 * @param visit the page
 * @param form  what the whole form is called
 */
record PageNames(Voice voice, Visit visit, String form) implements Stop.Visitor<String> {
    @Override
    public String start(Stop.Start start) {
        return form;
    }

    @Override
    public String step(Stop.Step step) {
        StepParts page = new StepParts(voice, visit, step);
        return voice.say("journey.title.step", "page", page.name(), "progress", page.progress(), "title", form);
    }

    @Override
    public String pause(Stop.Pause pause) {
        return of("pause.title");
    }

    @Override
    public String check(Stop.Check check) {
        return of("check.title");
    }

    @Override
    public String saved(Stop.Saved saved) {
        return of("saved.title");
    }

    private String of(String key) {
        return voice.say("journey.title", "page", voice.say(key), "title", form);
    }
}
