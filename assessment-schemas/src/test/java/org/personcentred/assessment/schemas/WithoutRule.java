package org.personcentred.assessment.schemas;

import java.util.List;
import java.util.Set;
import org.personcentred.assessment.document.Node;

/** A schema with one of its {@code if}s taken out, together with its {@code then} and {@code else}. */
final class WithoutRule {
    /** What other assessments are within: their rules are tried in their own schemas. */
    private final Set<String> others;

    private int left;

    private WithoutRule(Set<String> others, int rule) {
        this.others = others;
        this.left = rule;
    }

    /** How many rules a schema has, those of assessments within it left out. */
    static int count(Node node, Set<String> others) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .mapToInt(item -> count(item, others))
                    .sum();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return 0;
        }
        int here = mapping.get("if").isPresent() ? 1 : 0;
        return here
                + mapping.entries().stream()
                        .filter(entry -> !within(entry.key(), others))
                        .mapToInt(entry -> count(entry.value(), others))
                        .sum();
    }

    /** The schema without one rule, counted from 0 in the order they are written. */
    static Node.Mapping of(Node.Mapping schema, Set<String> others, int rule) {
        return (Node.Mapping) new WithoutRule(others, rule).copy(schema);
    }

    /** Whether a key is the item that another assessment stands at, or a definition of its schema. */
    private static boolean within(String key, Set<String> others) {
        return others.stream()
                .anyMatch(
                        other -> key.equals(other) || key.startsWith(other + "-") && !key.equals(other + "-not-asked"));
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
                copy.put(entry.key(), within(entry.key(), others) ? entry.value() : copy(entry.value()));
            }
        }
        return copy.build();
    }
}
