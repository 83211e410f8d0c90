package org.personcentred.assessment.render.outcome;

import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.render.words.AnswerInWords;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Response;

/** What was answered, in words. */
final class Answers {
    private final Voice voice;
    private final Response response;

    Answers(Voice voice, Response response) {
        this.voice = voice;
        this.response = response;
    }

    /** The answer to an item, or why there is none. */
    String of(Item asked) {
        Optional<Answer> answer = response.answer(asked.id());
        if (answer.isPresent()) {
            Optional<String> asEntered =
                    Optional.ofNullable(response.origin().asEntered().get(asked.id()));
            return answer.get().accept(new AnswerInWords(voice, asked, asEntered));
        }
        return Optional.ofNullable(response.reasons().get(asked.id()))
                .or(() -> response.unanswered(asked.id()))
                .map(reason -> voice.reason(asked, reason))
                .orElseGet(() -> voice.say("answer.none"));
    }

    /** The answer; where several options were chosen, each with what it counts. */
    String withPoints(Item asked) {
        if (!(response.answer(asked.id()).orElse(null) instanceof Answer.Choices choices)) {
            return of(asked);
        }
        return asked.type().options().stream()
                .filter(option -> choices.options().contains(option.id()))
                .map(this::withPoints)
                .collect(Collectors.joining(voice.say("list.comma")));
    }

    private String withPoints(Option option) {
        String label = voice.say(option.label());
        return option.points()
                .map(points -> voice.say(
                        "answer.counts",
                        "answer",
                        label,
                        "points",
                        voice.words().number(points)))
                .orElse(label);
    }

    /** A question with its answer. */
    String withQuestion(ItemId id) {
        return voice.assessment()
                .item(id)
                .map(asked -> voice.say("answer.to", "question", voice.quoted(asked), "answer", of(asked)))
                .orElse(id.name());
    }

    /** A question to ask about, with what was answered so far. */
    String toAsk(ItemId id) {
        return roughly(id, withQuestion(id));
    }

    /** Words about a question; of a date that is known to the month or the year only, with what is to be asked. */
    String roughly(ItemId id, String words) {
        boolean rough = response.answers().get(id) instanceof Answer.Date date
                && date.value().precision() != PartialDate.Precision.DAY;
        return rough ? voice.say("date.exactly", "words", words) : words;
    }
}
