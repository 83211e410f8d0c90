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

    private final Map<String, Node> named;
    private final String prefix;

    Definitions() {
        this(new LinkedHashMap<>(), "");
    }

    private Definitions(Map<String, Node> named, String prefix) {
        this.named = named;
        this.prefix = prefix;
    }

    /** The same parts, with new ones named after what they are within. */
    Definitions within(String name) {
        return new Definitions(named, name(name) + "-");
    }

    /** What a part of this name is called in the schema. */
    String name(String own) {
        return prefix + own;
    }

    /** A reference to a part of this name, which is kept. */
    Node put(String name, Node schema) {
        named.put(name(name), schema);
        return reference(name(name));
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
