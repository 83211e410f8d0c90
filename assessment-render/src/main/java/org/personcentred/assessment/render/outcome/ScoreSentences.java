package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;

/** Scores in sentences: never a number alone, and never one where there is none. */
final class ScoreSentences {
    private final Voice voice;
    private final Outcome outcome;

    ScoreSentences(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
    }

    List<Component> parts() {
        List<ScoreResult> shown = outcome.scores().stream()
                .filter(result -> result.score().isShownTo(voice.audience()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(2, "", voice.say("scores.title")));
        shown.forEach(result -> parts.addAll(sentences(result)));
        return parts;
    }

    private List<Component> sentences(ScoreResult result) {
        Amounts amounts = new Amounts(voice, result.score(), outcome.response());
        String title = voice.say(result.score().title());
        if (result.value() instanceof Value.Known known) {
            String value = voice.say("score.is", "title", title, "value", amounts.outOf(known.value()));
            List<Component> parts = new ArrayList<>(List.of(Prose.of(join(value, amounts, result))));
            NumberPicture.of(voice, result, value).ifPresent(parts::add);
            return parts;
        }
        if (result.value() instanceof Value.Missing missing) {
            return missing(result, title, missing, amounts);
        }
        String key = result.value() instanceof Value.NotApplicable ? "score.not_applicable" : "score.undefined";
        String said = voice.say(key, "title", title);
        return List.of(Prose.of(result.reason().map(why -> said + " " + why).orElse(said)));
    }

    private List<Component> missing(ScoreResult result, String title, Value.Missing missing, Amounts amounts) {
        StillToAsk asking = StillToAsk.of(voice, outcome.response());
        List<String> questions = voice.assessment().itemsWithRows().stream()
                .filter(item -> missing.items().contains(item.id()))
                .flatMap(item -> asking.of(item.id()).stream())
                .distinct()
                .toList();
        List<Component> parts = new ArrayList<>();
        parts.add(
                new Listing(voice.words().count("score.missing", missing.items().size(), "title", title), questions));
        amounts.possibleOnScale(result.possible())
                .map(range -> directed(voice.say("score.possible", "range", range), amounts))
                .ifPresent(sentence -> {
                    parts.add(Prose.of(sentence));
                    NumberPicture.of(voice, result, sentence).ifPresent(parts::add);
                });
        return parts;
    }

    private static String directed(String sentence, Amounts amounts) {
        return amounts.direction().isEmpty() ? sentence : sentence + " " + amounts.direction();
    }

    private String join(String value, Amounts amounts, ScoreResult result) {
        List<String> sentences = new ArrayList<>(List.of(directed(value, amounts)));
        if (result.score().entered()) {
            sentences.add(voice.say("score.entered"));
        }
        if (result.policy().isPresent()) {
            sentences.add(voice.say("score.not_all"));
        }
        result.caveats().forEach(caveat -> sentences.add(voice.say(caveat)));
        return String.join(" ", sentences);
    }
}
