package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;

/**
 * An item and where it stands in what was written.
 *
 * @param item  the item
 * @param place its JSON Pointer
 */
record PlacedItem(Item item, String place) {

    /** Every item in the order of the form. */
    static List<PlacedItem> of(Assessment assessment) {
        List<PlacedItem> placed = new ArrayList<>();
        List<Section> sections = assessment.sections();
        for (int section = 0; section < sections.size(); section++) {
            List<Item> items = sections.get(section).items();
            for (int item = 0; item < items.size(); item++) {
                placed.add(new PlacedItem(items.get(item), "/sections/" + section + "/items/" + item));
            }
        }
        return placed;
    }
}
