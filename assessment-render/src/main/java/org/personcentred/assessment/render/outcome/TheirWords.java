package org.personcentred.assessment.render.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
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
                .flatMap(this::questions)
                .filter(item -> outcome.response().answer(item.id()).isPresent())
                .map(item -> Facts.Fact.of(voice.asked(item), answers.of(item)))
                .toList();
        return said.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "", voice.sayToReader("their_words.title")), new Facts(said));
    }

    /** One question, or what is asked in each row, such as each goal. */
    private Stream<Item> questions(ItemId id) {
        return voice.assessment().itemsWithRows().stream()
                .filter(item -> item.id().inFormula().equals(id));
    }
}
