package org.personcentred.assessment.response;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.Pointer;

/** An item as problems speak of it: in its own words, with the place of its answer, its field and its control. */
record Question(Item item) {
    /** More of a question than this is cut: a message is a sentence, not a page. */
    private static final int LONGEST_WORDS = 120;

    /** The answer as a whole. */
    Place answer() {
        return at("answers", FieldNames.firstPart(item.type()));
    }

    /** A part of the answer that has a control of its own, as the month of a date; its problems say which. */
    Place part(String part) {
        Place place = at("answers", part);
        return new Place(
                place.pointer(), place.field(), place.words(), Optional.of(part).filter(box -> !box.isEmpty()));
    }

    /** The answer as a whole, where the first of its boxes that were filled in is the one to look at. */
    Place answer(List<String> filled) {
        return filled.isEmpty() ? answer() : at("answers", filled.get(0));
    }

    /** One of repeated measurements: where it stands in the answer, and the box it was typed into. */
    Place measurement(Optional<Side> side, int index, String box) {
        Place place = part(box);
        return new Place(
                Pointer.child(measurements(side).pointer(), index), place.field(), place.words(), place.part());
    }

    /** Repeated measurements, or those of one side. */
    Place measurements(Optional<Side> side) {
        Place all = answer();
        return side.map(Side::word)
                .map(word -> new Place(
                        Pointer.child(all.pointer(), word), part(word + ".1").field(), all.words()))
                .orElse(all);
    }

    /** The reason for leaving it open. */
    Place reason() {
        return at("unanswered", FieldNames.hasRadios(item.type()) ? "" : FieldNames.REASON);
    }

    /** What was entered before it was turned into the unit of the question. */
    Place entered() {
        return at("asEntered", FieldNames.firstPart(item.type()));
    }

    /** The words beside it. */
    Place comment() {
        return at("comments", FieldNames.COMMENT);
    }

    private Place at(String key, String part) {
        return new Place(pointer(key), FieldNames.of(item, part), words());
    }

    /** In a row, what is said stands among the answers of the row, and the rest under its own key in it. */
    private String pointer(String key) {
        if (!item.id().isInRow()) {
            return Pointer.child(Pointer.child(Pointer.ROOT, key), item.id().name());
        }
        ItemId id = item.id();
        String group =
                Pointer.child(Pointer.child(Pointer.ROOT, "answers"), id.group().name());
        String row = Pointer.child(group, id.row());
        String beside = key.equals("answers") ? row : Pointer.child(row, key);
        return Pointer.child(beside, id.inFormula().name());
    }

    private String words() {
        String words = withinQuotes(cut(item.ask().to(Audience.PERSON).strip()));
        return item.entry()
                .map(entry -> words + " (" + entry.to(Audience.PERSON) + " "
                        + (item.id().row() + 1) + ")")
                .orElse(words);
    }

    /** Messages say a question within quotation marks, so that those in it become inner ones, English or Arabic. */
    private static String withinQuotes(String words) {
        return words.replace('“', '‘').replace('”', '’').replace('«', '“').replace('»', '”');
    }

    /** Words of a definition, short enough for a message. */
    static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_WORDS) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS - 1))
                        .strip() + "…";
    }
}
