package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Text;
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

    PersonFindings(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.outcome = outcome;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(2, "", voice.say("findings.title")));
        List<FindingResult> toAskNow = outcome.findings().stream()
                .filter(result -> result.open() && result.finding().urgency() == Urgency.NOW)
                .toList();
        if (!toAskNow.isEmpty()) {
            parts.add(questions(toAskNow));
        }
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

    private Component card(FindingResult result) {
        return new FindingCard(
                result.finding().urgency().word(),
                when(result),
                voice.say(result.finding().title()),
                List.of(),
                voice.say("finding.next"),
                result.actions().stream()
                        .map(action -> step(action, owners(result)))
                        .toList());
    }

    /**
     * Nothing is said to be so yet; only that we have to ask. It is one card, each question once: a card for each of
     * them would push what was found out of sight.
     */
    private Component questions(List<FindingResult> open) {
        return new FindingCard(
                Urgency.NOW.word(),
                when(open.get(0)),
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

    private String when(FindingResult result) {
        return voice.say("urgency." + result.finding().urgency().word());
    }

    /** Who can own an action is said by the assessment that the finding is of. */
    private Map<String, Text> owners(FindingResult result) {
        return result.within()
                .map(item -> ((ItemType.Instrument) item.type()).assessment())
                .orElse(voice.assessment())
                .owners();
    }

    private FindingCard.Step step(Action action, Map<String, Text> owners) {
        Optional<String> owner = action.owner().map(key -> owner(key, owners));
        Optional<String> by = action.by();
        String who = "";
        if (owner.isPresent() && by.isPresent()) {
            who = voice.say("step.who_and_when", "owner", owner.get(), "by", by.get());
        } else if (owner.isPresent()) {
            who = voice.say("step.who", "owner", owner.get());
        } else if (by.isPresent()) {
            who = voice.say("step.when", "by", by.get());
        }
        return new FindingCard.Step(voice.say(action.label()), who);
    }

    private String owner(String key, Map<String, Text> owners) {
        return Optional.ofNullable(owners.get(key)).map(voice::say).orElse(key);
    }
}
