package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.journey.By;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Position;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;

/** One page of questions. */
final class StepParts {
    private final Voice voice;
    private final Visit visit;
    private final Stop.Step step;
    private final Voice speaking;

    StepParts(Voice voice, Visit visit, Stop.Step step) {
        this.voice = voice;
        this.visit = visit;
        this.step = step;
        this.speaking = voice.asking(step.section().by());
    }

    /** What the page is called: its one question, or its section. */
    String name() {
        return alone().map(item -> asking(item).say(item.ask()))
                .orElseGet(() -> speaking.say(step.section().title()));
    }

    String progress() {
        String kind = "journey." + visit.journey().by().name().toLowerCase(Locale.ROOT);
        return voice.say(
                visit.isAboutSoMany() ? kind + ".about" : kind,
                "number",
                voice.words().grouped(visit.number()),
                "count",
                voice.words().grouped(visit.steps().size()));
    }

    /** What stands above the form. */
    List<Component> above() {
        Section section = step.section();
        List<Component> parts = new ArrayList<>();
        Optional<String> title = alone().map(item -> speaking.say(section.title()));
        parts.add(new Position(visit.number() == 0 ? "" : progress(), title, mark()));
        if (alone().isEmpty()) {
            parts.add(new Heading(1, "", speaking.say(section.title())));
            // each question says it itself, but not the one whether to pass over them all
            if (step.asksToPassOver() && step.items().stream().noneMatch(this::isAskedForCertain)) {
                speaking.onlyIf(section.when()).map(Prose::of).ifPresent(parts::add);
            }
        }
        // often the stem of every question in it, as "over the last 2 weeks": each page has to have it
        section.intro().map(speaking::prose).ifPresent(parts::add);
        return parts;
    }

    /** What is asked. */
    List<Component> questions(Entries entries) {
        List<Component> parts = new ArrayList<>();
        if (step.asksToPassOver()) {
            parts.addAll(new PassingOver(speaking, entries, step.section(), OnPage.IN_SECTION).parts());
        }
        for (Item item : step.items()) {
            OnPage place = alone().isPresent() ? OnPage.ALONE : OnPage.IN_SECTION.marked(ownMark(item));
            parts.add(Questions.of(asking(item), entries, item, onlyIf(item), place));
        }
        return parts;
    }

    private Condition onlyIf(Item item) {
        return isAskedForCertain(item) ? Condition.ALWAYS : item.asked();
    }

    private boolean isAskedForCertain(Item item) {
        return visit.facts().asked(item).isMet();
    }

    /** The question that heads the page, where it has no other. */
    private Optional<Item> alone() {
        List<Item> questions = step.items().stream().filter(Item::isQuestion).toList();
        boolean one = visit.journey().by() == By.QUESTION && questions.size() == 1 && !step.asksToPassOver();
        return one ? Optional.of(questions.get(0)) : Optional.empty();
    }

    private Voice asking(Item item) {
        return speaking.asking(item.by());
    }

    private Optional<String> mark() {
        Optional<Audience> by =
                alone().flatMap(Item::by).or(() -> step.section().by());
        return mark(by);
    }

    /** Of a question that somebody else answers than the rest of its section. */
    private Optional<String> ownMark(Item item) {
        return mark(item.by().filter(by -> !step.section().by().equals(Optional.of(by))));
    }

    private Optional<String> mark(Optional<Audience> by) {
        return by.filter(audience -> audience != voice.audience())
                .map(audience -> voice.say("mark." + audience.word()));
    }
}
