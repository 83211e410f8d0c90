package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.unit.EntryUnit;
import org.personcentred.assessment.unit.Unit;

/** Reads {@code alsoIn}: the other units that a number can be entered in. Each has boxes of its own in a form. */
final class AlsoInReader {
    private AlsoInReader() {}

    static List<EntryUnit> read(Part item) {
        List<EntryUnit> units = new ArrayList<>();
        Set<String> boxes = new HashSet<>();
        for (Part part : item.parts("alsoIn")) {
            Optional<EntryUnit> unit = EntryUnit.read(part.string());
            if (unit.isEmpty()) {
                item.reading().problem("ALSO_IN_UNKNOWN", part, Map.of("name", part.string()));
            } else if (fits(item, part, unit.get(), boxes)) {
                units.add(unit.get());
            }
        }
        return units;
    }

    private static boolean fits(Part item, Part part, EntryUnit unit, Set<String> boxes) {
        Optional<Unit> own = item.maybe("unit").map(Unit::read);
        if (own.filter(unit.unit()::isLike).isEmpty()) {
            String is = own.map(Unit::toString).orElse("1");
            item.reading().problem("ALSO_IN_UNLIKE", part, Map.of("name", part.string(), "unit", is));
            return false;
        }
        for (EntryUnit.Part box : unit.parts()) {
            if (!boxes.add(box.name())) {
                item.reading().problem("ALSO_IN_TWICE", part, Map.of("name", part.string(), "box", box.name()));
                return false;
            }
        }
        return true;
    }
}
