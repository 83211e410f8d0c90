package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.BandResult;

/** The band of a score for the practitioner: which it is or can still be, by which rule, and out of which set. */
final class BandFacts {
    private final Voice voice;
    private final Answers answers;

    BandFacts(Voice voice, Answers answers) {
        this.voice = voice;
        this.answers = answers;
    }

    List<Facts.Fact> of(BandResult banded) {
        List<Facts.Fact> facts = new ArrayList<>();
        banded.band().ifPresent(band -> facts.add(fact("score.band", voice.say(band.label()))));
        if (banded.band().isEmpty() && !banded.possible().isEmpty()) {
            List<String> bands = banded.possible().stream()
                    .map(band -> voice.say(band.label()))
                    .toList();
            facts.add(fact("score.possible_bands", voice.words().list("or", bands)));
        }
        if (!banded.because().isEmpty()) {
            banded.band()
                    .flatMap(Band::over)
                    .ifPresent(over -> facts.add(fact(
                            "score.band_rule",
                            voice.say("score.band_rule_met", "formula", voice.formula(Notation.of(over.when()))))));
            facts.add(new Facts.Fact(
                    voice.say("because"),
                    banded.because().stream().map(answers::withQuestion).toList()));
        }
        if (!banded.askAbout().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("ask_about"),
                    banded.askAbout().stream().map(answers::toAsk).toList()));
        }
        banded.set().ifPresent(set -> facts.add(fact("score.band_set", voice.say(set.title()))));
        return facts;
    }

    private Facts.Fact fact(String key, String line) {
        return Facts.Fact.of(voice.say(key), line);
    }
}
