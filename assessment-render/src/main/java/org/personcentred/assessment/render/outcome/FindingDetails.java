package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** Each finding for the practitioner: raised or open, why, and what is proposed. */
final class FindingDetails {
    private final Voice voice;
    private final Outcome outcome;
    private final Answers answers;

    FindingDetails(Voice voice, Outcome outcome, Answers answers) {
        this.voice = voice;
        this.outcome = outcome;
        this.answers = answers;
    }

    List<Component> parts() {
        if (outcome.findings().isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(3, "", voice.say("findings.practitioner")));
        for (FindingResult result : outcome.findings()) {
            parts.add(new Heading(
                    4, "", voice.of(result.id()).say(result.finding().title())));
            parts.add(new Facts(facts(result)));
        }
        return parts;
    }

    private List<Facts.Fact> facts(FindingResult result) {
        Voice own = voice.of(result.id());
        List<Facts.Fact> facts = new ArrayList<>();
        String urgency = voice.say("urgency." + result.finding().urgency().word());
        facts.add(Facts.Fact.of(
                voice.say("finding.state"), voice.say(result.open() ? "finding.open" : "finding.raised")));
        facts.add(Facts.Fact.of(voice.say("finding.urgency"), urgency));
        if (!result.because().isEmpty()) {
            facts.add(questions("because", result.because()));
        }
        if (!result.askAbout().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("ask_about"),
                    result.askAbout().stream().map(answers::toAsk).toList()));
        }
        if (!result.leftOut().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("left_out"),
                    result.leftOut().stream().map(answers::withQuestion).toList()));
        }
        if (!result.actions().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("finding.actions"),
                    result.actions().stream()
                            .map(action -> own.say(action.label()))
                            .toList()));
        }
        List<String> keys = Stream.concat(
                        result.finding().evidence().stream(),
                        result.actions().stream().flatMap(action -> action.evidence().stream()))
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            facts.add(new Facts.Fact(voice.say("sources"), new Sources(own).named(keys)));
        }
        return facts;
    }

    private Facts.Fact questions(String key, List<ItemId> items) {
        return new Facts.Fact(
                voice.say(key), items.stream().map(answers::withQuestion).toList());
    }
}
