package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Rights;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;

/** The questions of another assessment within a form, under its own headings and with the rights to it. */
final class InstrumentParts {
    private final Voice voice;
    private final Entries entries;
    private final Item outer;
    private final int level;

    /**
     * The parts of the assessment that stands at an item.
     *
     * @param voice   speaks for that assessment
     * @param entries what was entered into its form
     * @param outer   the item
     * @param level   the level of its headings
     */
    InstrumentParts(Voice voice, Entries entries, Item outer, int level) {
        this.voice = voice;
        this.entries = entries;
        this.outer = outer;
        this.level = level;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        voice.assessment().sections().forEach(section -> parts.addAll(section(section)));
        parts.add(Prose.lines(new Rights(voice).lines()));
        return parts;
    }

    private List<Component> section(Section section) {
        Voice speaking = voice.asking(section.by());
        List<Component> parts = new ArrayList<>();
        String id = FieldNames.htmlId(outer.id() + "." + section.id()) + "--section";
        parts.add(new Heading(level, id, speaking.say(section.title())));
        section.intro().map(speaking::prose).ifPresent(parts::add);
        section.items().forEach(item -> parts.add(question(item, speaking)));
        return parts;
    }

    /** Its section is no part of the page of its own: each question says on what both depend. */
    private Component question(Item item, Voice speaking) {
        Voice asking = speaking.asking(item.by());
        return Questions.of(asking, entries, item.within(outer.id()), item.asked());
    }
}
