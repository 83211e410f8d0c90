package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** What was found, in the person's words: the most urgent first, and what may still turn out urgent before all. */
final class PersonFindings {
    private final Voice voice;
    private final Outcome outcome;
    private final FindingCards cards;
    private final Before before;
    private final Discretion discretion;
    private final List<FindingResult> findings;

    PersonFindings(Voice voice, Outcome outcome) {
        this(voice, outcome, Before.none(voice));
    }

    /** Of the later of two outcomes, with how each stood the time before. */
    PersonFindings(Voice voice, Comparison comparison) {
        this(voice, comparison.later(), Before.of(voice, comparison));
    }

    private PersonFindings(Voice voice, Outcome outcome, Before before) {
        this.voice = voice;
        this.before = before;
        this.outcome = outcome;
        this.cards = new FindingCards(voice);
        this.discretion = Discretion.of(outcome.response().assessment(), voice.audience());
        this.findings = discretion.shown(outcome.findings());
    }

    /** What cannot wait: it stands before everything else. */
    List<Component> urgent() {
        List<Component> parts = new ArrayList<>(toAskNow());
        parts.addAll(cards(PersonFindings::isUrgent));
        if (areAllUrgent()) {
            parts.addAll(maybeMore());
        }
        return headed("findings.first", parts);
    }

    /** What was found and can wait until it was said what matters to the person, and what goes well. */
    List<Component> others() {
        List<Component> parts = canWait();
        if (NothingFound.isAllThereIsToSay(outcome)) {
            parts.add(Prose.of(voice.say("findings.none")));
        }
        return headed("findings.title", parts);
    }

    /** The same beside the time before: that nothing came up now is not said next to what came up then. */
    List<Component> othersAndGone() {
        List<Component> parts = canWait();
        parts.addAll(listed("", before.gone()));
        parts.addAll(listed(voice.say("comparison.finding.cannot_be_told"), before.untold()));
        return headed("findings.title", parts);
    }

    private List<Component> canWait() {
        List<Component> parts = new ArrayList<>(cards(result -> !isUrgent(result)));
        if (!areAllUrgent()) {
            parts.addAll(maybeMore());
        }
        return parts;
    }

    private static List<Component> listed(String lead, List<String> entries) {
        return entries.isEmpty() ? List.of() : List.of(new Listing(lead, entries));
    }

    private List<Component> headed(String key, List<Component> parts) {
        if (!parts.isEmpty()) {
            parts.add(0, new Heading(2, "", voice.say(key)));
        }
        return parts;
    }

    private boolean areAllUrgent() {
        return findings.stream().allMatch(PersonFindings::isUrgent);
    }

    private static boolean isUrgent(FindingResult result) {
        return result.finding().urgency() == Urgency.NOW;
    }

    private List<Component> maybeMore() {
        boolean raised = findings.stream().anyMatch(result -> !result.open());
        return findings.stream().anyMatch(FindingResult::open)
                ? List.of(Prose.of(voice.say(raised ? "findings.maybe_more" : "findings.none_so_far")))
                : List.of();
    }

    /** What may be urgent and cannot be told yet, as one card; nothing where there is none. */
    List<Component> toAskNow() {
        List<FindingResult> open = openNow();
        return open.isEmpty() ? List.of() : List.of(questions(open));
    }

    /** The questions that are asked there. */
    Set<ItemId> askedNow() {
        return openNow().stream().flatMap(result -> result.askAbout().stream()).collect(Collectors.toSet());
    }

    private List<FindingResult> openNow() {
        return findings.stream()
                .filter(result -> result.open() && isUrgent(result))
                .toList();
    }

    private List<Component> cards(Predicate<FindingResult> which) {
        return findings.stream()
                .filter(result -> !result.open() && which.test(result))
                .<Component>map(this::card)
                .toList();
    }

    private FindingCard card(FindingResult result) {
        return cards.of(
                result,
                before.beside(result, cards.when(result)),
                result.actions().stream()
                        .filter(action -> action.isShownTo(voice.audience()))
                        .toList());
    }

    /**
     * Nothing is said to be so yet; only that we have to ask. It is one card, each question once: a card for each of
     * them would push what was found out of sight.
     */
    private Component questions(List<FindingResult> open) {
        return new FindingCard(
                Urgency.NOW.word(),
                cards.when(open.get(0)),
                voice.sayToReader("finding.ask"),
                asking(open).entrySet().stream()
                        .map(asked -> before.beside(asked.getValue(), asked.getKey()))
                        .toList(),
                voice.say("finding.next"),
                List.of());
    }

    /** The questions in words, each with the findings that it would tell about. */
    private Map<String, List<FindingResult>> asking(List<FindingResult> open) {
        StillToAsk asking = new StillToAsk(voice, outcome.response(), discretion);
        Map<String, List<FindingResult>> questions = new LinkedHashMap<>();
        open.forEach(result -> result.askAbout().stream()
                .flatMap(id -> asking.of(id).stream())
                .forEach(words -> questions
                        .computeIfAbsent(words, none -> new ArrayList<>())
                        .add(result)));
        return questions;
    }
}
