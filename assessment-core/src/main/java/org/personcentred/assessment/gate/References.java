package org.personcentred.assessment.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.document.Node;

/** Every {@code $ref} of a schema leads to a place in the schema itself, and none leads back to itself. */
final class References {
    private final Node root;
    private final Set<String> finished = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private References(Node root) {
        this.root = root;
    }

    /**
     * Follows all references.
     *
     * @throws IllegalArgumentException naming the reference that leads elsewhere, nowhere or in a circle
     */
    static void check(Node schema) {
        new References(schema).visit(schema);
    }

    private void visit(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals("$ref") && entry.value() instanceof Node.Text target) {
                    follow(target.value());
                }
                visit(entry.value());
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::visit);
        }
    }

    private void follow(String target) {
        if (open.contains(target)) {
            throw new IllegalArgumentException("$ref '" + target + "' leads back to itself");
        }
        if (finished.add(target)) {
            open.push(target);
            visit(resolve(target)
                    .orElseThrow(
                            () -> new IllegalArgumentException("$ref '" + target + "' is no place in this schema")));
            open.pop();
        }
    }

    // ids in our schemas are plain names; a step with an escape in it is refused with the rest
    private Optional<Node> resolve(String target) {
        if (!target.startsWith("#/") || target.contains("~") || target.contains("%")) {
            return Optional.empty();
        }
        Optional<Node> at = Optional.of(root);
        for (String step : target.substring(2).split("/", -1)) {
            at = at.flatMap(node -> node instanceof Node.Mapping mapping ? mapping.get(step) : Optional.empty());
        }
        return at;
    }
}
