package org.personcentred.assessment.gate;

import java.util.Objects;
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

    // for a value under additionalProperties Everit names the schema around it, but still the location of the right one
    private static Schema violated(ValidationException e) {
        boolean isAround = e.getViolatedSchema() instanceof ObjectSchema around
                && around.getSchemaOfAdditionalProperties() != null
                && !Objects.equals(around.getSchemaLocation(), e.getSchemaLocation());
        if (!isAround) {
            return e.getViolatedSchema();
        }
        Schema right = ((ObjectSchema) e.getViolatedSchema()).getSchemaOfAdditionalProperties();
        while (right instanceof ReferenceSchema reference) {
            right = reference.getReferredSchema();
        }
        return right;
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
