package org.personcentred.assessment.studio.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.personcentred.assessment.definition.Caveat;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Wording;

/** The changes found so far, and how they are found. */
final class Noted {
    private static final String OTHER_WORDS = "says in other words why it has no value";

    private final List<Change> changes = new ArrayList<>();

    List<Change> changes() {
        return List.copyOf(changes);
    }

    void add(Change.Kind kind, String where, String what) {
        changes.add(new Change(kind, where, what));
    }

    /** Notes a change if one property of a thing is not what it was. */
    <T> void differs(Change.Kind kind, String where, String what, T earlier, T later, Function<T, ?> property) {
        if (!Essence.isSame(property.apply(earlier), property.apply(later))) {
            add(kind, where, what);
        }
    }

    /** The same of what is worked out: what is said where that has no value is words. */
    <T> void comesTo(Change.Kind kind, String where, String what, T earlier, T later, Function<T, ?> property) {
        Object before = property.apply(earlier);
        Object after = property.apply(later);
        if (!Essence.isSameButForWords(before, after)) {
            add(kind, where, what);
        } else if (!Essence.isSame(before, after)) {
            add(Change.Kind.WORDS, where, OTHER_WORDS);
        }
    }

    /**
     * Notes that a thing changed in a way that nothing else has a name for.
     *
     * @param before how many changes were noted before this thing was looked at
     */
    void otherwise(int before, Change.Kind gravest, String where, Object earlier, Object later) {
        if (changes.size() == before && !Essence.isSame(earlier, later)) {
            add(gravest, where, "changed");
        }
    }

    /** What a number is worked out by; why there is none may be said in other words without changing any. */
    void formula(String where, Expression earlier, Expression later) {
        if (Essence.isSame(earlier, later)) {
            return;
        }
        String was = Wording.of(earlier);
        String is = Wording.of(later);
        if (Essence.isSameButForWords(earlier, later)) {
            add(Change.Kind.WORDS, where, OTHER_WORDS);
        } else {
            add(
                    Change.Kind.SCORES,
                    where,
                    was.equals(is) ? "is worked out differently" : "was " + was + " and is " + is);
        }
    }

    /** Caveats that are said in the same cases differ in their words only. */
    void caveats(String where, List<Caveat> earlier, List<Caveat> later) {
        boolean same = Essence.isSame(conditions(earlier), conditions(later));
        differs(
                same ? Change.Kind.WORDS : Change.Kind.COMPATIBLE,
                where,
                same ? "words its caveats differently" : "has other caveats",
                earlier,
                later,
                caveats -> caveats);
    }

    private static List<Condition> conditions(List<Caveat> caveats) {
        return caveats.stream().map(Caveat::when).toList();
    }

    int count() {
        return changes.size();
    }

    /** What to do with things that came, that went, and that are in both. */
    record Sides<T>(Consumer<T> added, Consumer<T> removed, BiConsumer<T, T> kept) {}

    /** Goes through two lists of things with names, in the order of the earlier one and then of the later. */
    static <T> void each(List<T> earlier, List<T> later, Function<T, String> name, Sides<T> sides) {
        Map<String, T> before = byName(earlier, name);
        Map<String, T> after = byName(later, name);
        before.forEach((id, thing) -> {
            if (after.containsKey(id)) {
                sides.kept().accept(thing, after.get(id));
            } else {
                sides.removed().accept(thing);
            }
        });
        after.forEach((id, thing) -> {
            if (!before.containsKey(id)) {
                sides.added().accept(thing);
            }
        });
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        things.forEach(thing -> named.put(name.apply(thing), thing));
        return named;
    }
}
