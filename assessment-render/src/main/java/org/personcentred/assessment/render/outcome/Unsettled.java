package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/**
 * What was found and has nothing agreed about it. A plan that is silent about it would look like one in which all is
 * well, also where the only action is not shown to the reader, or there is none.
 */
final class Unsettled {
    private final Voice voice;
    private final Outcome outcome;
    private final List<FindingResult> findings;

    Unsettled(Voice voice, Outcome outcome, Plan plan) {
        this.voice = voice;
        this.outcome = outcome;
        this.findings =
                Discretion.of(outcome.response().assessment(), voice.audience()).shown(plan.open(outcome)).stream()
                        .filter(finding -> !finding.open())
                        .toList();
    }

    /** What cannot wait, with what is proposed, and before it what may turn out so. */
    List<Component> urgent() {
        List<Component> parts = new ArrayList<>(new PersonFindings(voice, outcome).toAskNow());
        findings.stream()
                .filter(Unsettled::isUrgent)
                .map(finding -> new FindingCards(voice)
                        .of(
                                finding,
                                finding.actions().stream()
                                        .filter(action -> action.isShownTo(voice.audience()))
                                        .toList()))
                .forEach(parts::add);
        return parts;
    }

    /** The others, by their names. */
    List<Component> others() {
        List<String> titles = findings.stream()
                .filter(finding -> !isUrgent(finding))
                .map(finding -> voice.of(finding.id()).say(finding.finding().title()))
                .toList();
        return titles.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, "", voice.say("plan.found")), new Listing(voice.say("plan.found.lead"), titles));
    }

    private static boolean isUrgent(FindingResult finding) {
        return finding.finding().urgency() == Urgency.NOW;
    }
}
