package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** What was found, in the person's words: the most urgent first, and what may still turn out urgent before all. */
final class PersonFindings {
    private final Voice voice;
    private final Outcome outcome;
    private final FindingCards cards;

    PersonFindings(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
        this.cards = new FindingCards(voice);
    }

    /** Whether something that was found, or may be, needs attention now. */
    boolean isUrgent() {
        return outcome.findings().stream().anyMatch(result -> result.finding().urgency() == Urgency.NOW);
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(2, "", voice.say("findings.title")));
        parts.addAll(toAskNow());
        outcome.findings().stream()
                .filter(result -> !result.open())
                .map(this::card)
                .forEach(parts::add);
        boolean raised = outcome.findings().stream().anyMatch(result -> !result.open());
        boolean open = outcome.findings().stream().anyMatch(FindingResult::open);
        if (open) {
            parts.add(Prose.of(voice.say(raised ? "findings.maybe_more" : "findings.none_so_far")));
        } else if (!raised) {
            parts.add(Prose.of(voice.say("findings.none")));
        }
        return parts;
    }

    /** What may be urgent and cannot be told yet, as one card; nothing where there is none. */
    List<Component> toAskNow() {
        List<FindingResult> open = outcome.findings().stream()
                .filter(result -> result.open() && result.finding().urgency() == Urgency.NOW)
                .toList();
        return open.isEmpty() ? List.of() : List.of(questions(open));
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
                        .distinct()
                        .map(this::question)
                        .toList(),
                voice.say("finding.next"),
                List.of());
    }

    private String question(ItemId id) {
        String words =
                voice.assessment().item(id).map(item -> voice.asked(item)).orElse(id.name());
        return new Answers(voice, outcome.response()).roughly(id, words);
    }
}
