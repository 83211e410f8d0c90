package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;

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
                .map(item -> new ItemReader(root, section, types).read(item, when, by))
                .toList();
        return new Section(section.string("id"), section.text("title"), section.maybeText("intro"), when, by, items);
    }

    /** A section's condition that cannot be read leaves each of its items unproved. */
    private static Condition condition(Part section, List<Part> items) {
        Condition when = Condition.ALWAYS;
        for (Part item : items) {
            when = section.reading().condition(section, "when", ItemReader.reference(item));
        }
        return when;
    }
}
