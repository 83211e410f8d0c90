package org.personcentred.assessment.render.outcome;

import java.util.List;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.Outcome;

/**
 * What goes well, as far as it is certain.
 *
 * @param voice   who speaks
 * @param outcome what came of the answers
 */
record Strengths(Voice voice, Outcome outcome) {
    /** Nothing where nothing is certain. */
    List<Component> parts() {
        List<String> told =
                Discretion.of(outcome.response().assessment(), voice.audience()).told(outcome.strengths()).stream()
                        .map(result ->
                                voice.of(result.id()).say(result.strength().say()))
                        .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "", voice.say("strengths.title")), new Listing("", told));
    }
}
