package org.personcentred.assessment.render.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ComparedDecision;
import org.personcentred.assessment.scoring.ComparedFinding;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingCourse;
import org.personcentred.assessment.scoring.FindingState;
import org.personcentred.assessment.scoring.Outcome;

/** The components of a comparison's page. */
public final class ComparisonParts {
    private final Voice voice;
    private final Comparison comparison;
    private final Discretion discretion;

    /** A comparison in this voice. */
    public ComparisonParts(Voice voice, Comparison comparison) {
        this.voice = voice;
        this.comparison = comparison;
        this.discretion = Discretion.of(voice.assessment(), voice.audience());
    }

    /** When it was, what was found, the numbers, what was decided, and what is still open. */
    public List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(
                1,
                "",
                voice.say(
                        "comparison.title",
                        "title",
                        voice.say(voice.assessment().title()))));
        parts.add(new Facts(List.of(
                outcome("comparison.earlier", comparison.earlier()), outcome("comparison.later", comparison.later()))));
        if (!comparison.sameRules()) {
            parts.add(Prose.of(voice.say("comparison.other_rules")));
        }
        parts.addAll(findings());
        parts.addAll(new ComparedScores(voice, comparison).parts());
        parts.addAll(decisions());
        parts.addAll(open());
        return parts;
    }

    private Facts.Fact outcome(String key, Outcome outcome) {
        Optional<LocalDate> day = outcome.response().completedOn();
        String when = day.map(voice::day).orElseGet(() -> voice.say("comparison.no_day"));
        return Facts.Fact.of(
                voice.say(key),
                voice.say(
                        "comparison.outcome",
                        "day",
                        when,
                        "version",
                        outcome.response().assessment().version()));
    }

    private List<Component> findings() {
        List<Component> parts = new ArrayList<>();
        for (FindingCourse course : FindingCourse.values()) {
            List<String> titles = comparison.findings().stream()
                    .filter(finding -> finding.course() == course && discretion.tells(finding.id()))
                    .map(this::finding)
                    .toList();
            if (!titles.isEmpty()) {
                parts.add(new Listing(voice.say("comparison.finding." + course.word()), titles));
            }
        }
        if (!parts.isEmpty()) {
            parts.add(0, new Heading(2, "", voice.say("findings.title")));
        }
        return parts;
    }

    /** Of what cannot be told, how it stood and stands; whoever reads must not miss that it is there now. */
    private String finding(ComparedFinding finding) {
        String title = voice.of(finding.id()).say(finding.finding().title());
        return finding.course() == FindingCourse.CANNOT_BE_TOLD
                ? voice.say(
                        "comparison.finding.states",
                        "title",
                        title,
                        "earlier",
                        state(finding.earlier(), finding.policyBefore()),
                        "later",
                        state(finding.later(), finding.policyAfter()))
                : title;
    }

    private String state(FindingState state, Optional<String> policy) {
        return Amounts.allowing(voice, voice.say("comparison.state." + state.word()), policy);
    }

    private List<Component> decisions() {
        List<ComparedDecision> shown = comparison.decisions().stream()
                .filter(decision -> decision.decision().isShownTo(voice.audience()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Facts.Fact> facts = shown.stream()
                .map(decision -> new Facts.Fact(
                        voice.say(decision.decision().title()),
                        List.of(
                                result("comparison.before", decision.earlier(), decision.policyBefore()),
                                result("comparison.now", decision.later(), decision.policyAfter()))))
                .toList();
        return List.of(new Heading(2, "", voice.say("decisions.title")), new Facts(facts));
    }

    private String result(String key, Optional<Result> result, Optional<String> policy) {
        String label = result.map(Result::label).map(voice::say).orElseGet(() -> voice.say("decision.not_enough"));
        return voice.say(key, "result", Amounts.allowing(voice, label, policy));
    }

    private List<Component> open() {
        List<Component> parts = new ArrayList<>();
        parts.addAll(listed("comparison.still_open", comparison.stillOpen()));
        parts.addAll(listed("comparison.newly_open", comparison.newlyOpen()));
        if (!parts.isEmpty()) {
            parts.add(0, new Heading(2, "", voice.say("open.title")));
        }
        return parts;
    }

    private List<Component> listed(String lead, List<ItemId> items) {
        List<String> questions = items.stream()
                .filter(discretion::names)
                .flatMap(id -> voice.assessment().item(id).stream())
                .map(item -> voice.say(item.ask()))
                .toList();
        return questions.isEmpty() ? List.of() : List.of(new Listing(voice.say(lead), questions));
    }
}
