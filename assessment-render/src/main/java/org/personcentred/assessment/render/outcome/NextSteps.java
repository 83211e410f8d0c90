package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.Outcome;

/** What the decisions came to, in the person's words, or what has to be asked before they can be made. */
final class NextSteps {
    private final Voice voice;
    private final Outcome outcome;

    NextSteps(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
    }

    List<Component> parts() {
        List<DecisionResult> shown = outcome.decisions().stream()
                .filter(result -> result.decision().isShownTo(voice.audience()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Facts.Fact> facts = shown.stream()
                .map(result -> new Facts.Fact(voice.say(result.decision().title()), lines(result)))
                .toList();
        return List.of(new Heading(2, "", voice.say("decisions.title")), new Facts(facts));
    }

    private List<String> lines(DecisionResult result) {
        List<String> lines = new ArrayList<>();
        if (result.result().isPresent()) {
            lines.add(voice.say(result.result().get().label()));
        } else {
            lines.add(result.decision().notEnough().map(voice::say).orElseGet(() -> voice.say("decision.not_enough")));
            Answers answers = new Answers(voice, outcome.response());
            Discretion discretion = Discretion.of(outcome.response().assessment(), voice.audience());
            List<String> questions = result.askAbout().stream()
                    .filter(discretion::names)
                    .flatMap(id -> voice.assessment().item(id).stream())
                    .map(item -> answers.roughly(item.id(), voice.quoted(item)))
                    .toList();
            if (!questions.isEmpty()) {
                lines.add(voice.say("decision.ask", "questions", voice.words().list("and", questions)));
            }
        }
        result.caveats().forEach(caveat -> lines.add(voice.say(caveat)));
        return lines;
    }
}
