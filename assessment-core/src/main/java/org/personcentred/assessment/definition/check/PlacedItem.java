package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;

/**
 * An item and where it stands in what was written.
 *
 * @param item  the item
 * @param place its JSON Pointer
 */
record PlacedItem(Item item, String place) {

    /**
     * Every item in the order of the form. A group stands behind the items of its first row, which are those of every
     * row: only with them is it answered.
     */
    static List<PlacedItem> of(Assessment assessment) {
        List<PlacedItem> placed = new ArrayList<>();
        List<Section> sections = assessment.sections();
        for (int section = 0; section < sections.size(); section++) {
            List<Item> items = sections.get(section).items();
            for (int item = 0; item < items.size(); item++) {
                add(new PlacedItem(items.get(item), "/sections/" + section + "/items/" + item), placed);
            }
        }
        return placed;
    }

    /** What its author called it. */
    String name() {
        return item.id().inFormula().name();
    }

    private static void add(PlacedItem placed, List<PlacedItem> all) {
        if (placed.item.type() instanceof ItemType.Group group) {
            for (int item = 0; item < group.items().size(); item++) {
                all.add(new PlacedItem(group.items().get(item), placed.place + "/items/" + item));
            }
        }
        all.add(placed);
    }
}
