package org.personcentred.assessment.render.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.PartialDate.Precision;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.render.component.Box;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;

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

    /** The fields of an item that has several boxes; of any other, none. */
    static List<String> parts(Item item) {
        Stream<String> parts = Stream.of();
        if (item.type() instanceof ItemType.Date date) {
            parts = dateParts(date.precision()).stream();
        } else if (item.type() instanceof ItemType.Trials trials) {
            parts = IntStream.rangeClosed(1, trials.most()).mapToObj(String::valueOf);
        }
        return parts.map(part -> FieldNames.of(item, part)).toList();
    }

    private static List<String> dateParts(Precision precision) {
        return switch (precision) {
            case DAY -> List.of("day", "month", "year");
            case MONTH -> List.of("month", "year");
            case YEAR -> List.of("year");
        };
    }

    List<Box> of(ItemType.Date date, Optional<String> purpose) {
        return dateParts(date.precision()).stream()
                .map(part -> box(
                        part,
                        voice.say("date." + part),
                        !part.equals("day"),
                        part.equals("month") ? Optional.empty() : DIGITS,
                        purpose.map(whole -> whole + "-" + part)))
                .toList();
    }

    List<Box> of(ItemType.Trials trials, Optional<String> keyboard) {
        return IntStream.rangeClosed(1, trials.most())
                .mapToObj(
                        number -> box(String.valueOf(number), label(trials, number), true, keyboard, Optional.empty()))
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
                field, FieldNames.htmlId(field), label, typed, wide, keyboard, purpose, entries.isWrong(item, field));
    }
}
