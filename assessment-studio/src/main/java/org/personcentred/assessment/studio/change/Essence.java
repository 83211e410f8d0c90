package org.personcentred.assessment.studio.change;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Table;

/**
 * What a part of an assessment comes to, so that two readings of the same are equal: another assessment stands for its
 * name, version and digest, a formula over every row for that of the first, and a number for its value.
 *
 * <p>Every part is a record. What is added to one is therefore compared without a word here.
 */
record Essence(boolean withWords) {

    /** Whether two parts are the same, words and all. */
    static boolean isSame(Object one, Object other) {
        return isSame(one, other, new Essence(true));
    }

    /** Whether two formulas come to the same, whatever they say where they come to nothing. */
    static boolean isSameButForWords(Object one, Object other) {
        return isSame(one, other, new Essence(false));
    }

    private static boolean isSame(Object one, Object other, Essence essence) {
        return one.equals(other) || essence.of(one).equals(essence.of(other));
    }

    private Object of(Object part) {
        if (part instanceof Assessment used) {
            return List.of(used.id(), used.version(), used.digest());
        }
        if (part instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (part instanceof Optional<?> maybe) {
            return maybe.<Object>map(this::of);
        }
        if (part instanceof Set<?> set) {
            return set.stream().map(this::of).collect(Collectors.toSet());
        }
        if (part instanceof Collection<?> list) {
            return list.stream().map(this::of).toList();
        }
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, value) -> all.put(of(key), of(value)));
            return all;
        }
        return part instanceof Record thing ? ofRecord(thing) : part;
    }

    private Object ofRecord(Record thing) {
        if (thing instanceof Expression.InRows rows) {
            return List.of(Expression.InRows.class, rows.by(), of(rows.group()), of(first(rows.each())));
        }
        if (thing instanceof Condition.InRows rows) {
            return List.of(Condition.InRows.class, rows.all(), of(rows.group()), of(first(rows.each())));
        }
        if (thing instanceof ItemType.Group group) {
            return List.of(ItemType.Group.class, of(group.entry()), group.least(), group.most(), of(group.items()));
        }
        if (!withWords && thing instanceof Expression.Unless unless) {
            return List.of(Expression.Unless.class, of(unless.when()), of(unless.formula()));
        }
        if (thing instanceof Table table) {
            // what it rests on is told of the table, and not of everything that looks into it
            return List.of(Table.class, table.id(), table.keys(), of(table.rows()), withWords ? table.noRow() : "");
        }
        List<Object> components = new ArrayList<>(List.of(thing.getClass()));
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            components.add(of(value(thing, component)));
        }
        return components;
    }

    /** The rows differ only in the row that their names say. */
    private static <T> List<T> first(List<T> each) {
        return each.subList(0, Math.min(1, each.size()));
    }

    private static Object value(Record thing, RecordComponent component) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " is not public", e);
        }
    }
}
