package org.personcentred.assessment.render.outcome;

import java.util.List;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Outcome;

/**
 * What matters to the person, and what goes well, as they said it: the answers that the definition wants first.
 *
 * @param voice   who speaks
 * @param outcome what came of the answers
 */
record TheirWords(Voice voice, Outcome outcome) {
    /** Nothing where nothing was said. */
    List<Component> parts() {
        Answers answers = new Answers(voice, outcome.response());
        List<Facts.Fact> said = voice.assessment().about().theirWords().stream()
                .flatMap(id -> voice.assessment().item(id).stream())
                .filter(item -> outcome.response().answers().containsKey(item.id()))
                .map(item -> Facts.Fact.of(voice.asked(item), answers.of(item)))
                .toList();
        return said.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "", voice.sayToReader("their_words.title")), new Facts(said));
    }
}
