package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.OpenQuestion;
import org.personcentred.assessment.scoring.Outcome;

/** The components of an outcome's page. */
public final class OutcomeParts {
    private final Voice voice;
    private final Outcome outcome;

    /** An outcome in this voice; the practitioner's part of it is in the practitioner's words whoever reads. */
    public OutcomeParts(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
    }

    /** What was found for the person, and then how, for the practitioner. */
    public List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(1, "", voice.say(voice.assessment().title())));
        PersonFindings findings = new PersonFindings(voice, outcome);
        TheirWords theirWords = new TheirWords(voice, outcome);
        // what cannot wait goes before everything; else, what matters to the person goes before what was found
        if (findings.isUrgent()) {
            parts.addAll(findings.parts());
            parts.addAll(theirWords.parts());
        } else {
            parts.addAll(theirWords.parts());
            parts.addAll(findings.parts());
        }
        parts.addAll(new NextSteps(voice, outcome).parts());
        parts.addAll(new ScoreSentences(voice, outcome).parts());
        parts.addAll(stillOpen());
        parts.add(practitioner());
        return parts;
    }

    private List<Component> stillOpen() {
        if (outcome.open().isEmpty()) {
            return List.of();
        }
        List<String> questions = outcome.open().stream().map(this::open).toList();
        return List.of(new Heading(2, "", voice.say("open.title")), new Listing(voice.say("open.lead"), questions));
    }

    private String open(OpenQuestion question) {
        String asked = voice.asked(question.item());
        return question.reason()
                .map(reason ->
                        voice.say("open.question", "question", asked, "reason", voice.reason(question.item(), reason)))
                .orElse(asked);
    }

    private Section practitioner() {
        Voice speaking = voice.to(Audience.PRACTITIONER);
        Answers answers = new Answers(speaking, outcome.response());
        List<Component> parts = new ArrayList<>();
        parts.addAll(new ScoreDetails(speaking, outcome, answers).parts());
        parts.addAll(new DecisionDetails(speaking, outcome, answers).parts());
        parts.addAll(new FindingDetails(speaking, outcome, answers).parts());
        parts.addAll(new CoverageTable(speaking, outcome).parts());
        parts.addAll(new Background(speaking, outcome, answers).parts());
        return new Section(
                "practitioner",
                speaking.say("practitioner.title"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Prose.of(speaking.say("practitioner.lead"))),
                parts);
    }
}
