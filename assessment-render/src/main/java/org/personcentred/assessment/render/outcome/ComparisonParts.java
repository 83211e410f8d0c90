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
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ComparedDecision;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.Outcome;

/** The components of a comparison's page. */
public final class ComparisonParts {
    private final Voice voice;
    private final Comparison comparison;

    /** A comparison in this voice. */
    public ComparisonParts(Voice voice, Comparison comparison) {
        this.voice = voice;
        this.comparison = comparison;
    }

    /**
     * When it was; then, as in an outcome, what cannot wait, what matters to the person, what goes well and what was
     * found; the numbers, what was decided, and what is still open.
     */
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
        PersonFindings findings = new PersonFindings(voice, comparison);
        parts.addAll(findings.urgent());
        parts.addAll(new TheirWords(voice, comparison.later()).parts());
        parts.addAll(new Strengths(voice, comparison.later()).parts());
        parts.addAll(findings.othersAndGone());
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
        OpenQuestions questions = new OpenQuestions(voice, comparison.later());
        List<Component> parts = new ArrayList<>();
        parts.addAll(listed(questions, "comparison.still_open", comparison.stillOpen()));
        parts.addAll(listed(questions, "comparison.newly_open", comparison.newlyOpen()));
        if (!parts.isEmpty()) {
            parts.add(0, new Heading(2, "", voice.say("open.title")));
        }
        return parts;
    }

    private List<Component> listed(OpenQuestions questions, String lead, List<ItemId> items) {
        return questions.listed(
                voice.say(lead), question -> items.contains(question.item().id()));
    }
}
