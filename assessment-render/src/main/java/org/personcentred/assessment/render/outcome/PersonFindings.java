package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** What was found, in the person's words: the most urgent first, and what may still turn out urgent before all. */
final class PersonFindings {
    private final Voice voice;
    private final Outcome outcome;
    private final FindingCards cards;
    private final Discretion discretion;
    private final List<FindingResult> findings;

    PersonFindings(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
        this.cards = new FindingCards(voice);
        this.discretion = Discretion.of(outcome.response().assessment(), voice.audience());
        this.findings = discretion.shown(outcome.findings());
    }

    /** Whether something that was found, or may be, needs attention now. */
    boolean isUrgent() {
        return findings.stream().anyMatch(result -> result.finding().urgency() == Urgency.NOW);
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>(toAskNow());
        findings.stream().filter(result -> !result.open()).map(this::card).forEach(parts::add);
        boolean raised = findings.stream().anyMatch(result -> !result.open());
        if (findings.stream().anyMatch(FindingResult::open)) {
            parts.add(Prose.of(voice.say(raised ? "findings.maybe_more" : "findings.none_so_far")));
        } else if (NothingFound.isAllThereIsToSay(outcome)) {
            parts.add(Prose.of(voice.say("findings.none")));
        }
        if (!parts.isEmpty()) {
            parts.add(0, new Heading(2, "", voice.say("findings.title")));
        }
        return parts;
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
                .filter(result -> result.open() && result.finding().urgency() == Urgency.NOW)
                .toList();
    }

    private Component card(FindingResult result) {
        return cards.of(
                result,
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
                open.stream()
                        .flatMap(result -> result.askAbout().stream())
                        .flatMap(id -> question(id).stream())
                        .distinct()
                        .toList(),
                voice.say("finding.next"),
                List.of());
    }

    private Optional<String> question(ItemId id) {
        return new StillToAsk(voice, outcome.response(), discretion).of(id);
    }
}
