package org.personcentred.assessment.schema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.document.Node;

/** The named parts of a schema, in the order they were needed. */
final class Definitions {
    private static final String PREFIX = "#/definitions/";

    private final Map<String, Node> named = new LinkedHashMap<>();

    /** A reference to a part of this name, which is kept. */
    Node put(String name, Node schema) {
        named.put(name, schema);
        return reference(name);
    }

    /** A clause said by reference, unless it is no longer than that. */
    Clause put(String name, Clause clause) {
        return clause.isAlways() || clause.isNever() ? clause : new Clause(put(name, clause.schema()), clause.exact());
    }

    void putAll(Map<String, Node> parts) {
        named.putAll(parts);
    }

    static Node reference(String name) {
        return Node.mapping().put("$ref", PREFIX + name).build();
    }

    /** The parts that these schemas refer to, directly or through others. */
    Node neededBy(List<Node> schemas) {
        Set<String> needed = new HashSet<>();
        schemas.forEach(schema -> follow(schema, needed));
        Node.MappingBuilder mapping = Node.mapping();
        named.forEach((name, schema) -> {
            if (needed.contains(name)) {
                mapping.put(name, schema);
            }
        });
        return mapping.build();
    }

    private void follow(Node node, Set<String> needed) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> follow(item, needed));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                boolean reference = entry.key().equals("$ref");
                String name = reference ? ((Node.Text) entry.value()).value().substring(PREFIX.length()) : "";
                if (reference && needed.add(name)) {
                    follow(named.get(name), needed);
                }
                follow(entry.value(), needed);
            }
        }
    }
}
