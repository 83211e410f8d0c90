package org.personcentred.assessment.render.outcome;

import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.scoring.Discretion;

/**
 * A question without an answer as a reader is told of it, who may not be alone.
 *
 * @param voice      who speaks
 * @param response   what was answered
 * @param discretion what this reader is told of
 */
record StillToAsk(Voice voice, Response response, Discretion discretion) {
    static StillToAsk of(Voice voice, Response response) {
        return new StillToAsk(voice, response, Discretion.of(response.assessment(), voice.audience()));
    }

    /** Its words, or those that stand for it; nothing where the reader is not told of it. */
    Optional<String> of(ItemId question) {
        return discretion.asked(question, voice::say, () -> Optional.of(named(question)));
    }

    private String named(ItemId question) {
        String words = voice.assessment().item(question).map(this::asked).orElse(question.name());
        return new Answers(voice, response).roughly(question, words);
    }

    /** Its words; behind them that it was said not to apply, which no list of open questions tells. */
    private String asked(Item question) {
        String asked = voice.asked(question);
        return response.unanswered(question.id())
                .filter(why -> why.reason() == Reason.NOT_APPLICABLE)
                .map(why -> voice.say("open.question", "question", asked, "reason", voice.reason(question, why)))
                .orElse(asked);
    }
}
