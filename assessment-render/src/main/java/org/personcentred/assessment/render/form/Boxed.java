package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.render.component.Box;
import org.personcentred.assessment.render.component.Sides;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.unit.EntryUnit;

/** The boxes of an answer that takes several: the parts of a date, one measurement after the other. */
final class Boxed {
    private static final Optional<String> DIGITS = Optional.of("numeric");

    private final Voice voice;
    private final Entries entries;
    private final Item item;

    Boxed(Voice voice, Entries entries, Item item) {
        this.voice = voice;
        this.entries = entries;
        this.item = item;
    }

    List<Box> of(ItemType.Date date, Optional<String> purpose) {
        return FieldNames.parts(date).stream()
                .map(part -> box(
                        part,
                        voice.say("date." + part),
                        !part.equals("day"),
                        part.equals("month") ? Optional.empty() : DIGITS,
                        purpose.map(whole -> whole + "-" + part)))
                .toList();
    }

    /** A box in the unit of the question, and those of each other unit that the number can be entered in. */
    List<Box> of(ItemType.Number number, Optional<String> keyboard) {
        String own = voice.words().unit(number.measure().unit().orElseThrow());
        List<Box> boxes = new ArrayList<>();
        boxes.add(box("", voice.say("amount.box", "unit", own), true, keyboard, Optional.empty()));
        for (EntryUnit unit : number.alsoIn()) {
            boolean first = true;
            for (EntryUnit.Part part : unit.parts()) {
                String key = first ? "amount.box.or" : "amount.box.and";
                String label = voice.say(key, "unit", voice.words().unit(part.ucum()));
                boxes.add(box(part.name(), label, true, keyboard, Optional.empty()));
                first = false;
            }
        }
        return boxes;
    }

    List<Box> of(ItemType.Trials trials, Optional<String> keyboard) {
        return measurements("", trials, keyboard);
    }

    /** Those of each side of a question that is measured on both. */
    List<Sides.OneSide> sides(ItemType.Trials trials, Optional<String> keyboard) {
        return Stream.of(Side.values())
                .map(side -> new Sides.OneSide(
                        voice.say("sides." + side.word()), measurements(side.word() + ".", trials, keyboard)))
                .toList();
    }

    private List<Box> measurements(String before, ItemType.Trials trials, Optional<String> keyboard) {
        return IntStream.rangeClosed(1, trials.most())
                .mapToObj(number -> box(before + number, label(trials, number), true, keyboard, Optional.empty()))
                .toList();
    }

    private String label(ItemType.Trials trials, int number) {
        String key = number > trials.least() ? "trials.box.if_taken" : "trials.box";
        return voice.say(key, "number", String.format(Locale.ROOT, "%d", number));
    }

    private Box box(String part, String label, boolean wide, Optional<String> keyboard, Optional<String> purpose) {
        String field = FieldNames.of(item, part);
        String typed = entries.of(item).typed(part);
        return new Box(
                field, FieldNames.htmlId(field), label, typed, wide, keyboard, purpose, entries.isWrong(item, part));
    }
}
