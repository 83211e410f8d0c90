package org.personcentred.assessment.schemas;

import java.util.List;
import java.util.Set;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;

/** A schema with one of its {@code if}s taken out, together with its {@code then} and {@code else}. */
final class WithoutRule {
    /** What other assessments are within: their rules are tried in their own schemas. */
    private final Set<String> others;

    private int left;
    private String about = "";

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

    /**
     * A schema that lacks a rule.
     *
     * @param about where the rule stood, and what it said
     */
    record Lacking(Node.Mapping schema, String about) {}

    /** The schema without one rule, counted from 0 in the order they are written. */
    static Lacking of(Node.Mapping schema, Set<String> others, int rule) {
        WithoutRule without = new WithoutRule(others, rule);
        Node.Mapping copy = (Node.Mapping) without.copy(schema, "");
        return new Lacking(copy, without.about);
    }

    /** Whether a key is the item that another assessment stands at, or a definition of its schema. */
    private static boolean within(String key, Set<String> others) {
        return others.stream()
                .anyMatch(
                        other -> key.equals(other) || key.startsWith(other + "-") && !key.equals(other + "-not-asked"));
    }

    private Node copy(Node node, String at) {
        if (node instanceof Node.Sequence sequence) {
            return Node.sequence(
                    sequence.items().stream().map(item -> copy(item, at)).toList());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        boolean without = mapping.get("if").isPresent() && left-- == 0;
        if (without) {
            about = at + JsonWriter.write(mapping);
        }
        Node.MappingBuilder copy = Node.mapping();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key();
            if (!without || !List.of("if", "then", "else").contains(key)) {
                copy.put(key, within(key, others) ? entry.value() : copy(entry.value(), at + '"' + key + '"'));
            }
        }
        return copy.build();
    }
}
