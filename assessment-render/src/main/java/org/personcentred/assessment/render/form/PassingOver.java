package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Option;
import org.personcentred.assessment.render.component.Question;
import org.personcentred.assessment.render.component.Radios;
import org.personcentred.assessment.render.component.Reasons;
import org.personcentred.assessment.render.component.TextBox;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;

/** Asks, before the questions of a section, whether it is to be passed over, why, and who looks at it instead. */
final class PassingOver {
    /** Which of the {@link Envelope#SKIPS} somebody can be named with. */
    private static final String SOMEONE_ELSE = "someone_else";

    private final Voice voice;
    private final Entries entries;
    private final Section section;
    private final OnPage place;

    PassingOver(Voice voice, Entries entries, Section section, OnPage place) {
        this.voice = voice;
        this.entries = entries;
        this.section = section;
        this.place = place;
    }

    List<Component> parts() {
        return section.skippable() ? List.of(why(), who()) : List.of();
    }

    private Component why() {
        String chosen = typed(FieldNames.SKIP);
        List<Option> options = new ArrayList<>();
        // an answer that says no, as a radio button cannot be unchosen without script
        options.add(option(
                id(FieldNames.SKIP),
                "",
                "skip.no",
                chosen.isEmpty() && !voice.manner().onPaper()));
        for (String why : Envelope.SKIPS) {
            options.add(option(id(FieldNames.SKIP) + "-" + why, why, "skip." + why, chosen.equals(why)));
        }
        return new Radios(
                question(FieldNames.SKIP, "skip.ask", Optional.empty()),
                field(FieldNames.SKIP),
                options,
                false,
                voice.say("or"),
                List.of());
    }

    private Component who() {
        return new TextBox(
                question(FieldNames.SKIP_WHO, "skip.who", Optional.of(voice.say("skip.who.only_if")))
                        .applying(Optional.of(Applies.chosen(field(FieldNames.SKIP), SOMEONE_ELSE))),
                field(FieldNames.SKIP_WHO),
                typed(FieldNames.SKIP_WHO),
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                new Reasons(voice.say("or"), "", field(FieldNames.SKIP_WHO), List.of()));
    }

    private Option option(String id, String value, String key, boolean chosen) {
        return new Option(id, value, voice.sayToReader(key), Optional.empty(), chosen);
    }

    private Question question(String part, String key, Optional<String> onlyIf) {
        Said said = new Said(voice, entries.around());
        Question question = new Question(
                id(part),
                voice.say(key, "section", voice.say(section.title())),
                onlyIf.map(sentence -> voice.say("aside", "things", voice.say("optional"))),
                onlyIf,
                Optional.empty(),
                entries.errorsAt(field(part), said).map(text -> voice.say("error.message", "text", text)),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return question.inPartIf(place.partIf());
    }

    private String typed(String part) {
        return entries.submission().map(typed -> typed.typed(section, part)).orElse("");
    }

    private String field(String part) {
        return FieldNames.of(section, part);
    }

    private String id(String part) {
        return FieldNames.htmlId(field(part));
    }
}
