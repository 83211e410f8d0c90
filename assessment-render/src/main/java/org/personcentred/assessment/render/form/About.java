package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.unit.EntryUnit;

/**
 * The question that something is said about, wherever in the form it stands.
 *
 * @param voice speaks to whoever answers it, for the assessment that it is of
 * @param item  the question
 */
record About(Voice voice, Item item) {
    /** The question that a field of a form belongs to; the innermost, where it is a form within another. */
    static Optional<About> field(String field, Voice voice) {
        return voice.assessment().item(Entries.itemOf(field)).map(item -> {
            int end = item.id().name().length() + 1;
            Optional<About> inner = item.type() instanceof ItemType.Instrument within && field.length() > end
                    ? field(field.substring(end), voice.within(within.assessment()))
                    : Optional.empty();
            return inner.orElseGet(() -> new About(voice.asking(item), item));
        });
    }

    /**
     * The question in the words it is asked in, and in brackets which row and which of its boxes is meant.
     *
     * @param box one of several boxes, as {@code left.2}; empty for the whole answer
     */
    String words(Optional<String> box) {
        List<String> where = new ArrayList<>();
        item.entry().ifPresent(entry -> where.add(voice.row(entry, item.id().row())));
        box.ifPresent(part -> where.addAll(box(part)));
        String question = voice.shortly(item.ask());
        return where.isEmpty()
                ? question
                : voice.say("in_row", "question", question, "row", String.join(voice.say("list.comma"), where));
    }

    /** A problem names an option as the person is asked in the language that was read; here it is the reader's own. */
    String option(String words) {
        Assessment read = voice.assessment();
        return Stream.of(read, read.in(read.definition().language()))
                .flatMap(assessment -> assessment.item(item.id()).stream())
                .flatMap(asked -> asked.type().options().stream())
                .filter(option -> beginsAs(option, words))
                .findFirst()
                .flatMap(found -> item.type().options().stream()
                        .filter(own -> own.id().equals(found.id()))
                        .findFirst())
                .map(own -> voice.shortly(own.label()))
                .orElse(words);
    }

    /** What is long is cut in a problem, with a sign for what is left out. */
    private static boolean beginsAs(Option option, String words) {
        String label = option.label().to(Audience.PERSON);
        return label.equals(words) || words.endsWith("…") && label.startsWith(words.substring(0, words.length() - 1));
    }

    /** What stands beside a box: the side and the number of a measurement, or a unit; the parts of a date say it themselves. */
    private List<String> box(String part) {
        if (item.type() instanceof ItemType.Trials trials && trials.most() > 1 | trials.sided()) {
            int dot = part.indexOf('.');
            Optional<Side> side = dot < 0 ? Optional.empty() : Side.of(part.substring(0, dot));
            List<String> names = new ArrayList<>();
            side.ifPresent(each -> names.add(voice.say("sides." + each.word())));
            names.add(voice.say("trials.box", "number", part.substring(dot + 1)));
            return names;
        }
        return unitOf(part).map(unit -> voice.words().unit(unit)).stream().toList();
    }

    /** The unit of a box for another unit than that of the question. */
    Optional<String> unitOf(String part) {
        return entryUnit(part).stream()
                .flatMap(unit -> unit.parts().stream())
                .filter(one -> one.name().equals(part))
                .map(EntryUnit.Part::ucum)
                .findFirst();
    }

    /** The way of saying an amount that a box is of; nothing for the question's own unit. */
    Optional<EntryUnit> entryUnit(String part) {
        return item.type() instanceof ItemType.Number number
                ? number.alsoIn().stream()
                        .filter(unit ->
                                unit.parts().stream().anyMatch(one -> one.name().equals(part)))
                        .findFirst()
                : Optional.empty();
    }
}
