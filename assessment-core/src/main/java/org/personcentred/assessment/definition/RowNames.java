package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Named;
import org.personcentred.assessment.expression.Names;
import org.personcentred.assessment.unit.Unit;

/** The names inside one row of a group: its own questions, and whatever there is outside. */
record RowNames(Map<String, Named> own, Names outside) implements Names {

    static RowNames of(ItemId group, int row, List<Named.Item> columns, Names outside) {
        Map<String, Named> own = new LinkedHashMap<>();
        for (Named.Item column : columns) {
            Named.Item inRow = column.as(column.id().inRow(group, row));
            own.put(column.id().name(), inRow);
            own.putAll(SideNames.of(column.id().name(), inRow));
        }
        return new RowNames(own, outside);
    }

    @Override
    public Optional<Named> find(String name) {
        return own.containsKey(name) ? Optional.of(own.get(name)) : outside.find(name);
    }

    @Override
    public List<Names> rows(String group) {
        return outside.rows(group);
    }

    @Override
    public Optional<Unit> unit(String name) {
        return outside.unit(name);
    }

    @Override
    public Collection<String> all() {
        List<String> all = new ArrayList<>(own.keySet());
        all.addAll(outside.all());
        return all;
    }
}
