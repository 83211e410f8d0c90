package org.personcentred.assessment.document;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** JSON Pointers (RFC 6901), built step by step; the empty pointer is the whole document. */
public final class Pointer {
    /** The whole document. */
    public static final String ROOT = "";

    private Pointer() {}

    /** The place under a key of a mapping. */
    public static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The keys and indices that a pointer goes through, as they are written in the document. */
    public static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** Goes through all the parts of a document, a whole before what is in it, each with its place. */
    public static void each(Node root, BiConsumer<String, Node> told) {
        each(root, ROOT, told);
    }

    private static void each(Node node, String place, BiConsumer<String, Node> told) {
        told.accept(place, node);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> each(entry.value(), child(place, entry.key()), told));
        } else if (node instanceof Node.Sequence sequence) {
            for (int index = 0; index < sequence.items().size(); index++) {
                each(sequence.items().get(index), child(place, index), told);
            }
        }
    }

    /** The place of an item of a sequence, counted from 0. */
    public static String child(String parent, int index) {
        return parent + "/" + index;
    }
}
