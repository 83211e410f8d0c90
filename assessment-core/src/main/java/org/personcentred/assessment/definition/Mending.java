package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Problem;

/**
 * A definition without what has not the shape of the format, so that the rest of it can be looked at too. What is left
 * out grows from the value that is wrong to all that cannot be without it. All places are those in what was written.
 */
final class Mending {
    private final Node written;
    private final Set<String> out = new LinkedHashSet<>();
    private final Map<String, Set<String>> filled = new LinkedHashMap<>();

    Mending(Node written) {
        this.written = written;
    }

    /** The places of what is left out. */
    Set<String> out() {
        return out;
    }

    /** The places where something stands in for what is missing. */
    Set<String> filled() {
        return filled.keySet();
    }

    /** Leaves out what stands at a place. */
    void leaveOut(String place) {
        out.add(place);
    }

    /** Leaves out what a problem is about, or has something stand in for it; false where that was done already. */
    boolean leaveOut(Problem problem) {
        String place = problem.location().pointer();
        String key =
                problem.code().equals("SHAPE_REQUIRED") ? problem.parameters().getOrDefault("key", "") : "";
        return StandIns.at(place).containsKey(key)
                ? filled.computeIfAbsent(place, each -> new LinkedHashSet<>()).add(key)
                : out.add(place);
    }

    /** What is left; nothing where all of it had to be left out. */
    Optional<Node> left() {
        return left(written, Pointer.ROOT);
    }

    private Optional<Node> left(Node node, String place) {
        if (out.contains(place)) {
            return Optional.empty();
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (int index = 0; index < sequence.items().size(); index++) {
                left(sequence.items().get(index), Pointer.child(place, index)).ifPresent(items::add);
            }
            return Optional.of(new Node.Sequence(sequence.position(), items));
        }
        return Optional.of(node instanceof Node.Mapping mapping ? mapping(mapping, place) : node);
    }

    private Node mapping(Node.Mapping mapping, String place) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            left(entry.value(), Pointer.child(place, entry.key()))
                    .ifPresent(node -> entries.add(new Node.Entry(entry.key(), entry.position(), node)));
        }
        filled.getOrDefault(place, Set.of())
                .forEach(key -> entries.add(new Node.Entry(
                        key, mapping.position(), StandIns.at(place).get(key))));
        return new Node.Mapping(mapping.position(), entries);
    }

    /** Where something that is left stood before anything was left out: what was before it in a list counts again. */
    String before(String pointer) {
        String place = Pointer.ROOT;
        Optional<Node> node = Optional.of(written);
        for (String step : Pointer.steps(pointer)) {
            if (node.orElse(null) instanceof Node.Sequence sequence) {
                int index = index(sequence, place, Integer.parseInt(step));
                place = Pointer.child(place, index);
                node = index < sequence.items().size()
                        ? Optional.of(sequence.items().get(index))
                        : Optional.empty();
            } else {
                place = Pointer.child(place, step);
                node = node.flatMap(above -> above instanceof Node.Mapping all ? all.get(step) : Optional.empty());
            }
        }
        return place;
    }

    private int index(Node.Sequence sequence, String place, int left) {
        int passed = 0;
        int index = 0;
        for (; index < sequence.items().size(); index++) {
            boolean isLeft = !out.contains(Pointer.child(place, index));
            if (isLeft && passed++ == left) {
                break;
            }
        }
        return index;
    }
}
