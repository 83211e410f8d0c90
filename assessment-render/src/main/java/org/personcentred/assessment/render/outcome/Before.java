package org.personcentred.assessment.render.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ComparedFinding;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingCourse;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.FindingState;

/**
 * How what is found now stood the time before, as it is said beside it.
 *
 * @param voice    who speaks
 * @param findings those of which the reader may be told how they stood; of an outcome by itself, none
 */
record Before(Voice voice, List<ComparedFinding> findings) {
    /** Of an outcome by itself nothing is said. */
    static Before none(Voice voice) {
        return new Before(voice, List.of());
    }

    /** What the pages of both outcomes tell the reader, and no more. */
    static Before of(Voice voice, Comparison comparison) {
        List<Discretion> both = Stream.of(comparison.earlier(), comparison.later())
                .map(outcome -> Discretion.of(outcome.response().assessment(), voice.audience()))
                .toList();
        return new Before(
                voice,
                comparison.findings().stream()
                        .filter(one -> both.stream().allMatch(discretion -> discretion.tells(one.id())))
                        .filter(one -> !isSaidAlike(voice, one.finding()))
                        .toList());
    }

    /**
     * Whether the reader reads the same words of it whether it was raised or cannot be told. What was answered is then
     * kept from whoever looks on, and that it is new, or no longer there, would tell it.
     */
    private static boolean isSaidAlike(Voice voice, Finding finding) {
        String title = finding.title().to(voice.audience());
        return voice.audience() != Audience.PRACTITIONER
                && finding.ask()
                        .filter(ask -> ask.to(voice.audience()).equals(title))
                        .isPresent();
    }

    /** How soon a finding that was raised wants something done, and what became of it. */
    String beside(FindingResult result, String when) {
        return find(result)
                .map(one -> voice.say("comparison.finding.when", "when", when, "course", course(one)))
                .orElse(when);
    }

    private String course(ComparedFinding one) {
        return one.course() == FindingCourse.CANNOT_BE_TOLD
                ? voice.say("comparison.finding.states", "earlier", earlier(one), "later", later(one))
                : voice.say("comparison.finding." + one.course().word());
    }

    /** A question that would tell about findings, and whether it could be told of all of them before. */
    String beside(List<FindingResult> open, String question) {
        List<FindingState> states = open.stream()
                .flatMap(result -> find(result).stream())
                .map(ComparedFinding::earlier)
                .distinct()
                .toList();
        if (states.isEmpty() || states.contains(FindingState.NOT_LOOKED_FOR)) {
            return question;
        }
        if (!states.contains(FindingState.OPEN)) {
            return voice.say("comparison.asked.known", "question", question);
        }
        return states.size() == 1 ? voice.say("comparison.asked.open", "question", question) : question;
    }

    private Optional<ComparedFinding> find(FindingResult result) {
        return findings.stream().filter(one -> one.id().equals(result.id())).findFirst();
    }

    /** What was found before and is not now, each beginning with that: its title says it as if it were so. */
    List<String> gone() {
        return findings.stream()
                .filter(one -> one.course() == FindingCourse.RESOLVED)
                .map(one -> voice.say("comparison.finding.resolved", "title", title(one)))
                .toList();
    }

    /** What was found before, where it cannot be told whether it is so now. */
    List<String> untold() {
        return findings.stream()
                .filter(one -> one.course() == FindingCourse.CANNOT_BE_TOLD)
                .filter(one -> one.earlier() == FindingState.RAISED && one.later() != FindingState.RAISED)
                .map(one -> voice.say(
                        "comparison.finding.was", "earlier", earlier(one), "later", later(one), "title", title(one)))
                .toList();
    }

    private String title(ComparedFinding one) {
        return voice.of(one.id()).say(one.finding().title());
    }

    private String earlier(ComparedFinding one) {
        return state(one.earlier(), one.policyBefore());
    }

    private String later(ComparedFinding one) {
        return state(one.later(), one.policyAfter());
    }

    private String state(FindingState state, Optional<String> policy) {
        return Amounts.allowing(voice, voice.say("comparison.state." + state.word()), policy);
    }
}
