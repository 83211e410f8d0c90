package org.personcentred.assessment.gate;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.ReferenceSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;

/**
 * One rule of a schema that one place of a document breaks.
 *
 * @param keyword the rule
 * @param pointer the place
 * @param schema  the part of the schema that has the rule
 */
record Failure(String keyword, String pointer, Schema schema) {

    static Failure of(ValidationException e) {
        return new Failure(e.getKeyword(), e.getPointerToViolation().substring(1), violated(e));
    }

    // for whatever is under additionalProperties Everit names the schema around it, but still the location of the right
    // one
    private static Schema violated(ValidationException e) {
        Schema named = e.getViolatedSchema();
        String location = String.valueOf(e.getSchemaLocation());
        return location.equals(named.getSchemaLocation())
                ? named
                : at(location, named).orElse(named);
    }

    /** The part of a schema at a location, which may be elsewhere in it, as references lead there. */
    private static Optional<Schema> at(String location, Schema whole) {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Schema> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (location.equals(schema.getSchemaLocation())) {
                return Optional.of(schema);
            }
            parts(schema).filter(seen::add).forEach(open::add);
        }
        return Optional.empty();
    }

    private static Stream<Schema> parts(Schema schema) {
        if (schema instanceof ReferenceSchema reference) {
            return Stream.of(reference.getReferredSchema());
        }
        if (schema instanceof ArraySchema list) {
            return Stream.ofNullable(list.getAllItemSchema());
        }
        return schema instanceof ObjectSchema mapping
                ? Stream.concat(
                        mapping.getPropertySchemas().values().stream(),
                        Stream.ofNullable(mapping.getSchemaOfAdditionalProperties()))
                : Stream.empty();
    }

    boolean isWrongType(String place) {
        return keyword.equals("type") && pointer.equals(place);
    }

    // Everit compares schemas by their whole content, which is slow; the same part is the same object
    @Override
    public boolean equals(Object other) {
        return other instanceof Failure failure
                && failure.schema == schema
                && failure.keyword.equals(keyword)
                && failure.pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
        return 31 * keyword.hashCode() + pointer.hashCode();
    }
}
