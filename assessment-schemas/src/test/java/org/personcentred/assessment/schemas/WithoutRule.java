package org.personcentred.assessment.schemas;

import java.util.List;
import org.personcentred.assessment.document.Node;

/** A schema with one of its {@code if}s taken out, together with its {@code then} and {@code else}. */
final class WithoutRule {
    private int left;

    private WithoutRule(int rule) {
        this.left = rule;
    }

    /** How many rules a schema has. */
    static int count(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().mapToInt(WithoutRule::count).sum();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return 0;
        }
        int here = mapping.get("if").isPresent() ? 1 : 0;
        return here
                + mapping.entries().stream()
                        .mapToInt(entry -> count(entry.value()))
                        .sum();
    }

    /** The schema without one rule, counted from 0 in the order they are written. */
    static Node.Mapping of(Node.Mapping schema, int rule) {
        return (Node.Mapping) new WithoutRule(rule).copy(schema);
    }

    private Node copy(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return Node.sequence(sequence.items().stream().map(this::copy).toList());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        boolean without = mapping.get("if").isPresent() && left-- == 0;
        Node.MappingBuilder copy = Node.mapping();
        for (Node.Entry entry : mapping.entries()) {
            if (!without || !List.of("if", "then", "else").contains(entry.key())) {
                copy.put(entry.key(), copy(entry.value()));
            }
        }
        return copy.build();
    }
}
