package org.personcentred.assessment.schema;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.document.Node;

/**
 * A schema that a response fits only if something is so.
 *
 * @param schema what it must fit
 * @param exact  whether it fits whenever that is so; where it is false, some responses of which it is so do not fit
 */
record Clause(Node schema, boolean exact) {
    /** So of every response. */
    static final Clause ALWAYS = new Clause(Node.truth(true), true);

    /** So of none. */
    static final Clause NEVER = new Clause(Node.truth(false), true);

    /** What no schema here can say. */
    static final Clause UNSAID = new Clause(Node.truth(false), false);

    /** Of just those responses that fit a schema. */
    static Clause of(Node schema) {
        return new Clause(schema, true);
    }

    boolean isAlways() {
        return schema.equals(ALWAYS.schema);
    }

    boolean isNever() {
        return schema.equals(NEVER.schema);
    }

    /** Of the responses that all of these are so of. */
    static Clause and(List<Clause> parts) {
        if (parts.contains(NEVER)) {
            return NEVER;
        }
        boolean exact = parts.stream().allMatch(Clause::exact);
        if (parts.stream().anyMatch(Clause::isNever)) {
            return UNSAID;
        }
        List<Node> schemas = schemas(parts, ALWAYS);
        return new Clause(schemas.isEmpty() ? ALWAYS.schema : joined("allOf", schemas), exact);
    }

    /** Of the responses that any of these is so of. */
    static Clause or(List<Clause> parts) {
        if (parts.stream().anyMatch(Clause::isAlways)) {
            return ALWAYS;
        }
        boolean exact = parts.stream().allMatch(Clause::exact);
        List<Node> schemas = schemas(parts, NEVER);
        return new Clause(schemas.isEmpty() ? NEVER.schema : joined("anyOf", schemas), exact);
    }

    /** Of all other responses; this can be said only of what is exact. */
    Clause not() {
        if (!exact) {
            return UNSAID;
        }
        if (isAlways() || isNever()) {
            return isAlways() ? NEVER : ALWAYS;
        }
        return of(Node.mapping().put("not", schema).build());
    }

    private static List<Node> schemas(List<Clause> parts, Clause without) {
        List<Node> schemas = new ArrayList<>();
        for (Clause part : parts) {
            if (!part.schema.equals(without.schema) && !schemas.contains(part.schema)) {
                schemas.add(part.schema);
            }
        }
        return schemas;
    }

    private static Node joined(String keyword, List<Node> schemas) {
        return schemas.size() == 1
                ? schemas.get(0)
                : Node.mapping().put(keyword, Node.sequence(schemas)).build();
    }
}
