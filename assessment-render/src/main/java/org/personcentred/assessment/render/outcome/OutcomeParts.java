package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.words.Voice;
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

    /**
     * What was found, for the reader.
     *
     * @param working whether the practitioner's part follows, with how it was found
     */
    public List<Component> parts(boolean working) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(1, "", voice.say(voice.assessment().title())));
        List<Component> said = said();
        parts.addAll(said.isEmpty() ? List.of(Prose.of(voice.sayToReader("outcome.nothing_to_show"))) : said);
        parts.addAll(new OpenQuestions(voice, outcome).parts());
        if (working) {
            parts.add(practitioner());
        } else {
            parts.addAll(new About(voice).forEverybody());
        }
        return parts;
    }

    private List<Component> said() {
        List<Component> parts = new ArrayList<>();
        PersonFindings findings = new PersonFindings(voice, outcome);
        parts.addAll(findings.urgent());
        parts.addAll(new TheirWords(voice, outcome).parts());
        parts.addAll(new Strengths(voice, outcome).parts());
        parts.addAll(findings.others());
        parts.addAll(new NextSteps(voice, outcome).parts());
        parts.addAll(new ScoreSentences(voice, outcome).parts());
        return parts;
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
