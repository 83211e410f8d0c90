package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;

/** Each score for the practitioner: value, range, direction, band, what it can still become, and the working. */
final class ScoreDetails {
    private final Voice voice;
    private final Outcome outcome;
    private final Answers answers;

    ScoreDetails(Voice voice, Outcome outcome, Answers answers) {
        this.voice = voice;
        this.outcome = outcome;
        this.answers = answers;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        for (ScoreResult result : outcome.scores()) {
            String title = voice.say(result.score().title());
            parts.add(new Heading(3, "", title));
            parts.add(new Facts(facts(result)));
            BandTable.of(voice, result).ifPresent(parts::add);
            BandPicture.of(voice, result, said(result)).ifPresent(parts::add);
            parts.add(new WorkingTable(voice, answers)
                    .of(voice.say("working.caption", "title", title), result.working()));
        }
        return parts;
    }

    /** The value with its scale and its band, in a sentence. */
    private String said(ScoreResult result) {
        Amounts amounts = new Amounts(voice, result.score(), outcome.response());
        return result.value()
                .number()
                .map(value -> voice.say(
                        "bands.said",
                        "value",
                        amounts.outOf(value),
                        "band",
                        result.band()
                                .map(band -> voice.say(band.label()))
                                .orElseGet(() -> voice.say("comparison.none"))))
                .orElse("");
    }

    private List<Facts.Fact> facts(ScoreResult result) {
        Score score = result.score();
        Amounts amounts = new Amounts(voice, score, outcome.response());
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(fact("score.value", value(result, amounts)));
        facts.addAll(new BandFacts(voice, answers).of(result.banded()));
        amounts.range().ifPresent(range -> facts.add(fact("score.range", range)));
        if (!amounts.direction().isEmpty()) {
            facts.add(fact("score.direction", amounts.direction()));
        }
        if (!(result.value() instanceof Value.Known)) {
            facts.addAll(stillPossible(result, amounts));
        }
        result.caveats().forEach(caveat -> facts.add(fact("caveat", voice.say(caveat))));
        result.policy().ifPresent(policy -> facts.add(fact("score.policy", voice.say("score.policy." + policy))));
        score.change()
                .ifPresent(change -> facts.add(
                        new Facts.Fact(voice.say("score.change"), new ChangeSizes(voice, amounts).of(change))));
        facts.add(
                score.entered()
                        ? fact("score.origin", voice.say("score.entered"))
                        : fact("formula", voice.formula(Notation.of(score.formula()))));
        List<String> sources = Stream.concat(
                        score.evidence().stream(),
                        result.banded().set().stream().flatMap(set -> set.evidence().stream()))
                .distinct()
                .toList();
        if (!sources.isEmpty()) {
            facts.add(new Facts.Fact(voice.say("sources"), new Sources(voice).named(sources)));
        }
        return facts;
    }

    private String value(ScoreResult result, Amounts amounts) {
        if (result.value() instanceof Value.Known known) {
            return amounts.outOf(known.value());
        }
        if (result.value() instanceof Value.Missing missing) {
            return voice.words().count("value.missing", missing.items().size());
        }
        String key = result.value() instanceof Value.Undefined ? "value.undefined" : "value.not_applicable";
        return result.reason().map(why -> voice.say(key + ".why", "why", why)).orElseGet(() -> voice.say(key));
    }

    private List<Facts.Fact> stillPossible(ScoreResult result, Amounts amounts) {
        List<Facts.Fact> facts = new ArrayList<>();
        String key = result.possible().exact() ? "score.can_be" : "score.can_be_within";
        amounts.possible(result.possible())
                .ifPresent(range -> facts.add(fact("score.still_possible", voice.say(key, "range", range))));
        return facts;
    }

    private Facts.Fact fact(String key, String line) {
        return Facts.Fact.of(voice.say(key), line);
    }
}
