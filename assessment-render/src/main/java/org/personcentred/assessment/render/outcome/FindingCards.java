package org.personcentred.assessment.render.outcome;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.FindingResult;

/** A finding that was raised, in the reader's words, with what happens next. */
public record FindingCards(Voice voice) {
    /**
     * The card of a finding.
     *
     * @param actions those of its actions that are shown
     */
    public FindingCard of(FindingResult result, List<Action> actions) {
        return of(result, when(result), actions);
    }

    /** The same with other words for how soon. */
    FindingCard of(FindingResult result, String when, List<Action> actions) {
        Voice own = voice.of(result.id());
        return new FindingCard(
                result.finding().urgency().word(),
                when,
                own.say(result.finding().title()),
                List.of(),
                voice.say("finding.next"),
                actions.stream().map(action -> step(action, own)).toList());
    }

    /** How soon it wants something done. */
    String when(FindingResult result) {
        return voice.say("urgency." + result.finding().urgency().word());
    }

    private static FindingCard.Step step(Action action, Voice voice) {
        Optional<String> owner = action.owner().map(key -> owner(key, voice));
        Optional<String> by = action.by().map(time -> by(voice, time));
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

    /** "2 weeks" is a stretch of time, and "Today" is not. */
    private static String by(Voice voice, Text time) {
        String words = voice.say(time);
        return Character.isDigit(time.to(voice.audience()).charAt(0)) ? voice.say("step.within", "time", words) : words;
    }

    /** Who does something about a finding, by the key that the definition of the assessment has that it is of. */
    String owner(String key, FindingResult result) {
        return owner(key, voice.of(result.id()));
    }

    private static String owner(String key, Voice voice) {
        return Optional.ofNullable(voice.assessment().owners().get(key))
                .map(voice::say)
                .orElse(key);
    }
}
