package org.personcentred.assessment.render.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Change;
import org.personcentred.assessment.render.words.Voice;

/** How large a change of a score has to be to mean something, a sentence for each row. */
final class ChangeSizes {
    private final Voice voice;
    private final Amounts amounts;

    ChangeSizes(Voice voice, Amounts amounts) {
        this.voice = voice;
        this.amounts = amounts;
    }

    List<String> of(Change change) {
        return change.steps().stream()
                .map(step -> where(step, sizes(step)))
                .map(said -> change.toVerify() ? voice.say("score.change.to_verify", "size", said) : said)
                .toList();
    }

    private String sizes(Change.Step step) {
        List<String> sizes = Stream.of(
                        step.atLeast().map(least -> voice.say("score.change_at_least", "amount", amounts.of(least))),
                        step.moreThan().map(limit -> voice.say("score.change_more_than", "amount", amounts.of(limit))),
                        step.percent()
                                .map(share -> voice.say(
                                        "score.change_percent",
                                        "percent",
                                        voice.words().number(share))))
                .flatMap(Optional::stream)
                .toList();
        return voice.words().list("or", sizes);
    }

    private String where(Change.Step step, String size) {
        String from = step.baseline().from().map(amounts::of).orElse("");
        String to = step.baseline().to().map(amounts::of).orElse("");
        String below = step.baseline().below().map(amounts::of).orElse("");
        if (step.baseline().to().isPresent()) {
            String key = step.baseline().from().isPresent() ? "score.change_between" : "score.change_to";
            return voice.say(key, "size", size, "from", from, "to", to);
        }
        if (step.baseline().below().isPresent()) {
            String key = step.baseline().from().isPresent() ? "score.change_from_below" : "score.change_below";
            return voice.say(key, "size", size, "from", from, "below", below);
        }
        return step.baseline().from().isPresent() ? voice.say("score.change_from", "size", size, "from", from) : size;
    }
}
