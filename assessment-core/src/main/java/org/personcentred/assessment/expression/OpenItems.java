package org.personcentred.assessment.expression;

import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.answer.ItemId;

/**
 * Open items, in the order of their names; they do not change. Where one question is asked after another, each verdict
 * is open on all that the one before it is open on: so sets are only joined on, and put in order when somebody looks.
 */
public final class OpenItems extends AbstractSet<ItemId> {
    private List<Set<ItemId>> parts;
    private Set<ItemId> items;

    private OpenItems(List<Set<ItemId>> parts) {
        this.parts = parts;
    }

    /** These items, as they are now. */
    public static Set<ItemId> of(Set<ItemId> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        return items instanceof OpenItems ? items : new OpenItems(List.of(Set.copyOf(items)));
    }

    /** The items of both. */
    public static Set<ItemId> union(Set<ItemId> left, Set<ItemId> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return of(left.isEmpty() ? right : left);
        }
        return left == right ? of(left) : new OpenItems(List.of(of(left), of(right)));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return items().size();
    }

    @Override
    public boolean contains(Object item) {
        return item instanceof ItemId && items().contains(item);
    }

    @Override
    public Iterator<ItemId> iterator() {
        return items().iterator();
    }

    private synchronized Set<ItemId> items() {
        if (items == null) {
            items = Collections.unmodifiableSet(gathered(parts));
            parts = List.of();
        }
        return items;
    }

    /** Without recursion, as there can be as many parts within parts as questions. */
    private static Set<ItemId> gathered(List<Set<ItemId>> parts) {
        Set<ItemId> gathered = new TreeSet<>();
        Set<Set<ItemId>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Set<ItemId>> left = new ArrayDeque<>(parts);
        while (!left.isEmpty()) {
            Set<ItemId> next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            List<Set<ItemId>> within = next instanceof OpenItems open ? open.unlooked() : List.of();
            if (within.isEmpty()) {
                gathered.addAll(next);
            } else {
                within.forEach(left::push);
            }
        }
        return gathered;
    }

    /** What it was joined from; nothing once it is put in order. */
    private synchronized List<Set<ItemId>> unlooked() {
        return parts;
    }
}
