package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Names;
import org.personcentred.assessment.expression.Reference;

/** Reads the items of one section, and those in the rows of its groups. */
final class ItemReader {
    private final Part root;
    private final Part section;
    private final Map<String, ItemType> types;

    ItemReader(Part root, Part section, Map<String, ItemType> types) {
        this.root = root;
        this.section = section;
        this.types = types;
    }

    /** An item of the section, asked where the section is, and answered by whoever answers the section. */
    Item read(Part item, Condition sectionWhen, Optional<Audience> sectionBy) {
        Condition own = item.reading().condition(item, "when", reference(item));
        ItemType type = types.get(item.pointer());
        Optional<Audience> by = item.maybe("by").map(Audience::of).or(() -> sectionBy);
        Condition asked = both(sectionWhen, own);
        ItemType whole = whole(item, type, asked, by);
        Optional<Item.NotAsked> ifNotAsked = item.child("ifNotAsked")
                .map(part -> notAsked(part, part.reading().condition(part, "when", Reading.place(part))));
        return item(
                item,
                id(item),
                asked,
                by,
                whole,
                PointsReader.read(item, reference(item), item.reading().names()),
                ifNotAsked,
                Optional.empty());
    }

    /** What could not be read before every name was known: the questions in rows, and how a number is worked out. */
    private ItemType whole(Part item, ItemType type, Condition asked, Optional<Audience> by) {
        if (type instanceof ItemType.Group group) {
            return group.with(rows(item, group, by));
        }
        return type instanceof ItemType.Calculated calculated
                ? calculated.with(formula(item, asked, calculated.formula()))
                : type;
    }

    /** Where an item is not asked, what is worked out there does not apply. */
    private static Expression formula(Part item, Condition asked, Expression otherwise) {
        Reference self = new Reference(Reference.Kind.SCORE, item.string("id"));
        Part written = item.part("formula");
        Expression formula = item.reading().expression(written, self).orElse(otherwise);
        return asked.equals(Condition.ALWAYS) ? formula : new Expression.Only(asked, formula);
    }

    private List<List<Item>> rows(Part group, ItemType.Group type, Optional<Audience> by) {
        List<Names> names = group.reading().names().rows(group.string("id"));
        return IntStream.range(0, type.most())
                .mapToObj(row -> group.parts("items").stream()
                        .map(item -> inRow(item, id(group), row, names.get(row), by, type.entry()))
                        .toList())
                .toList();
    }

    /** An item in one row: its conditions read that row, and what stands outside the group. */
    private Item inRow(Part item, ItemId group, int row, Names names, Optional<Audience> groupBy, Text entry) {
        ItemId id = id(item).inRow(group, row);
        Condition when = item.reading().condition(item, "when", new Reference(Reference.Kind.ITEM, id.name()), names);
        Optional<Audience> by = item.maybe("by").map(Audience::of).or(() -> groupBy);
        Optional<Item.NotAsked> ifNotAsked = item.child("ifNotAsked")
                .map(part -> notAsked(part, part.reading().condition(part, "when", Reading.place(part), names)));
        return item(
                item,
                id,
                when,
                by,
                types.get(item.pointer()),
                PointsReader.read(item, new Reference(Reference.Kind.ITEM, id.name()), names),
                ifNotAsked,
                Optional.of(entry));
    }

    private Item item(
            Part item,
            ItemId id,
            Condition asked,
            Optional<Audience> by,
            ItemType type,
            Points points,
            Optional<Item.NotAsked> ifNotAsked,
            Optional<Text> entry) {
        return new Item(
                id,
                item.text("ask"),
                Help.of(item),
                asked,
                item.flag("required"),
                by,
                OffersReader.read(item, section, root),
                type,
                points,
                ifNotAsked,
                wording(item),
                item.maybe("purpose"),
                entry,
                item.evidence());
    }

    /** A slot that a licence has filled holds the instrument's own words. */
    private static Optional<Item.Wording> wording(Part item) {
        Optional<Item.Wording> written =
                item.maybe("wording").map(word -> Item.Wording.valueOf(word.toUpperCase(Locale.ROOT)));
        boolean filled = item.reading().isLicensed(item.part("ask"));
        return written.map(wording -> wording == Item.Wording.SLOT && filled ? Item.Wording.VERBATIM : wording);
    }

    static Reference reference(Part item) {
        return new Reference(Reference.Kind.ITEM, item.string("id"));
    }

    private static ItemId id(Part item) {
        return new ItemId(item.string("id"));
    }

    private static Item.NotAsked notAsked(Part part, Condition when) {
        return new Item.NotAsked(part.number("points").orElseThrow(), when);
    }

    private static Condition both(Condition section, Condition own) {
        if (section.equals(Condition.ALWAYS)) {
            return own;
        }
        return own.equals(Condition.ALWAYS) ? section : new Condition.And(List.of(section, own));
    }
}
