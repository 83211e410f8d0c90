package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;

/** Reads the sections of a definition and the items in them. */
final class SectionReader {
    private final Part root;
    private final Map<String, ItemType> types;

    SectionReader(Part root, Map<String, ItemType> types) {
        this.root = root;
        this.types = types;
    }

    List<Section> read() {
        return root.parts("sections").stream().map(this::section).toList();
    }

    private Section section(Part section) {
        Condition when = condition(section, section.parts("items"));
        Optional<Audience> by = section.maybe("by").map(Audience::of);
        List<Item> items = section.parts("items").stream()
                .map(item -> item(section, when, by, item))
                .toList();
        return new Section(
                section.string("id"),
                section.text("title"),
                section.maybeText("intro"),
                when,
                by,
                section.flag("skippable"),
                items);
    }

    /** A section's condition that cannot be read leaves each of its items unproved. */
    private static Condition condition(Part section, List<Part> items) {
        Condition when = Condition.ALWAYS;
        for (Part item : items) {
            when = section.reading().condition(section, "when", reference(item));
        }
        return when;
    }

    private static Reference reference(Part item) {
        return new Reference(Reference.Kind.ITEM, item.string("id"));
    }

    private Item item(Part section, Condition sectionWhen, Optional<Audience> sectionBy, Part item) {
        Condition own = item.reading().condition(item, "when", reference(item));
        return new Item(
                new ItemId(item.string("id")),
                item.text("ask"),
                item.maybeText("hint"),
                item.maybeText("why"),
                both(sectionWhen, own),
                item.flag("required"),
                item.maybe("by").map(Audience::of).or(() -> sectionBy),
                OffersReader.read(item, section, root),
                types.get(item.pointer()),
                PointsReader.read(item, reference(item)),
                item.child("ifNotAsked").map(SectionReader::notAsked),
                item.maybe("wording").map(word -> Item.Wording.valueOf(word.toUpperCase(Locale.ROOT))),
                item.maybe("purpose"),
                item.evidence());
    }

    private static Item.NotAsked notAsked(Part part) {
        Condition when = part.reading().condition(part, "when", Reading.place(part));
        return new Item.NotAsked(part.number("points").orElseThrow(), when);
    }

    private static Condition both(Condition section, Condition own) {
        if (section.equals(Condition.ALWAYS)) {
            return own;
        }
        return own.equals(Condition.ALWAYS) ? section : new Condition.And(List.of(section, own));
    }
}
