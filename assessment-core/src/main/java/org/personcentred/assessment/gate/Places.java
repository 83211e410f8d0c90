package org.personcentred.assessment.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Position;

/** Finds what a JSON Pointer points at; one who asks often pays for the index of a mapping once. */
final class Places {
    private final Node root;
    private final Map<Node.Mapping, Map<String, Integer>> indexes = new IdentityHashMap<>();

    Places(Node root) {
        this.root = root;
    }

    /** Where the value itself begins. */
    Place value(String pointer) {
        return find(pointer).value();
    }

    /** Where the key of the value stands; the value itself in a sequence. */
    Place key(String pointer) {
        return find(pointer).key();
    }

    /** The value. */
    Node node(String pointer) {
        return find(pointer).node;
    }

    private Walk find(String pointer) {
        Walk walk = new Walk(pointer, root);
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                walk.down(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return walk;
    }

    private int indexOf(Node.Mapping mapping, String key) {
        return indexes.computeIfAbsent(mapping, Places::index).get(key);
    }

    private static Map<String, Integer> index(Node.Mapping mapping) {
        Map<String, Integer> index = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            index.put(entry.key(), index.size());
        }
        return index;
    }

    /** One way from the root down to a value. */
    private final class Walk {
        private final String pointer;
        private final List<Integer> path = new ArrayList<>();
        private Node node;
        private Position key;

        Walk(String pointer, Node root) {
            this.pointer = pointer;
            this.node = root;
            this.key = root.position();
        }

        void down(String step) {
            if (node instanceof Node.Mapping mapping) {
                int index = indexOf(mapping, step);
                Node.Entry entry = mapping.entries().get(index);
                path.add(index);
                node = entry.value();
                key = entry.position();
            } else {
                int index = Integer.parseInt(step);
                path.add(index);
                node = ((Node.Sequence) node).items().get(index);
                key = node.position();
            }
        }

        Place value() {
            return new Place(List.copyOf(path), pointer, node.position());
        }

        Place key() {
            return new Place(List.copyOf(path), pointer, key);
        }
    }
}
