package org.personcentred.assessment.studio.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;

/**
 * What a condition rests on in two versions: everything that it names, and what that names in turn, also within another
 * assessment. A condition in the same words can hold in other cases once any of it changed.
 *
 * <p>That an item takes more or less than before is told of the item alone. Where it takes more, a condition that was
 * settled before everything was answered can become open, and nothing is refused for what is open; only of an
 * {@code any_known}, which passes over what is open, that is not shown.
 */
record RestsOn(Assessment earlier, Assessment later) {

    /** What changed of all that a condition rests on in both versions, each by its name; no words count. */
    List<String> changed(Condition before, Condition after) {
        return changed(both(Read.of(before), Read.of(after)));
    }

    private List<String> changed(Set<Read> read) {
        List<String> changed = new ArrayList<>();
        Set<Read> seen = new LinkedHashSet<>();
        List<Read> left = new ArrayList<>(read);
        while (!left.isEmpty()) {
            Read next = left.remove(0);
            if (seen.add(next)) {
                changed.addAll(itself(next));
                left.addAll(both(new Meaning(earlier).reads(next), new Meaning(later).reads(next)));
            }
        }
        return changed.stream().distinct().toList();
    }

    /** What is new in one of them is told of whatever began to read it. */
    private static Set<Read> both(Set<Read> before, Set<Read> after) {
        Set<Read> both = new LinkedHashSet<>(before);
        both.retainAll(after);
        return both;
    }

    private List<String> itself(Read part) {
        Optional<RestsOn> within = within(part);
        if (within.isPresent()) {
            String inner = part.name().substring(outer(part).length() + 1);
            return within.get().changed(Set.of(new Read(part.kind(), inner))).stream()
                    .map(name -> "item " + outer(part) + ", " + name)
                    .toList();
        }
        return isSame(part) ? List.of() : List.of(name(part));
    }

    /** Compared is what both versions say of it: an option that only one of them has is told of the item. */
    private boolean isSame(Read part) {
        Map<String, Object> before = new LinkedHashMap<>(new Meaning(earlier).of(part));
        Map<String, Object> after = new LinkedHashMap<>(new Meaning(later).of(part));
        before.keySet().retainAll(after.keySet());
        after.keySet().retainAll(before.keySet());
        return Essence.isSameButForWords(before, after) && !isNarrowed(part);
    }

    /** While a score is open, what it can still be lies within its range. */
    private boolean isNarrowed(Read part) {
        Optional<Range> before = new Meaning(earlier).range(part);
        Optional<Range> after = new Meaning(later).range(part);
        return after.isPresent()
                && before.filter(range ->
                                after.get().holds(range.lowest()) && after.get().holds(range.highest()))
                        .isEmpty();
    }

    /** The two versions of another assessment, where it is a result of that; nothing for a name of this one's own. */
    private Optional<RestsOn> within(Read part) {
        if (part.kind() == Reference.Kind.ITEM || !part.name().contains(".")) {
            return Optional.empty();
        }
        List<Assessment> used = Stream.of(earlier, later)
                .flatMap(each -> each.item(new ItemId(outer(part))).stream())
                .filter(item -> item.type() instanceof ItemType.Instrument)
                .map(item -> ((ItemType.Instrument) item.type()).assessment())
                .toList();
        return used.size() == 2 ? Optional.of(new RestsOn(used.get(0), used.get(1))) : Optional.empty();
    }

    private static String outer(Read part) {
        return part.name().substring(0, part.name().indexOf('.'));
    }

    private String name(Read part) {
        String name = part.name();
        return switch (part.kind()) {
            case ITEM -> (part.points() ? "the points of item " : "item ") + new ItemId(name).inFormula();
            case SCORE -> (later.scores().containsKey(name) ? "score " : "item ") + name;
            case BAND -> "the bands of score " + name;
            case DECISION -> "decision " + name;
            case CONDITION -> "condition " + name;
            case PARAMETER -> "parameter " + name;
            case TODAY -> name;
        };
    }
}
