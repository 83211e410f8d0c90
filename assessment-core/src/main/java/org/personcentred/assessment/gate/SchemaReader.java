package org.personcentred.assessment.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.json.JSONArray;
import org.json.JSONObject;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.document.Pointer;

/**
 * The part of JSON Schema draft-07 that our schemas use, and nothing else: Everit would pass over a misspelt keyword
 * in silence. Annotations are left out of what Everit gets.
 */
final class SchemaReader {
    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";
    /** Says to an author, beside a pattern or a type, how what fits is written. */
    static final String FORM = "x-form";

    private static final int LONGEST_PATTERN = 500;

    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$comment", "title", "description", "default", "examples");
    private static final Set<String> ONE_SCHEMA =
            Set.of("additionalProperties", "items", "contains", "not", "if", "then", "else");
    private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "definitions");
    private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf");
    private static final Set<String> VALUES = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "required",
            "minProperties",
            "maxProperties",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum");

    private final Map<String, BiFunction<Node, String, Object>> special = Map.of(
            "pattern",
            this::pattern,
            "multipleOf",
            this::multipleOf,
            "propertyNames",
            this::propertyNames,
            FORM,
            this::form);

    private SchemaReader() {}

    /**
     * The schema as Everit gets it, with the words of {@link #FORM}.
     *
     * @throws IllegalArgumentException naming the place and the rule that is broken
     */
    static JSONObject read(Node schema) {
        require(schema instanceof Node.Mapping, Pointer.ROOT, "a schema is a mapping");
        Node dialect = ((Node.Mapping) schema).get("$schema").orElse(Node.nothing());
        require(dialect instanceof Node.Text text && text.value().equals(DRAFT_07), "/$schema", "only " + DRAFT_07);
        References.check(schema);
        return (JSONObject) new SchemaReader().schema(schema, Pointer.ROOT);
    }

    private Object schema(Node node, String at) {
        if (node instanceof Node.Truth truth) {
            return truth.value();
        }
        JSONObject out = new JSONObject();
        for (Node.Entry entry : mapping(node, at).entries()) {
            String keyword = entry.key();
            if (!ANNOTATIONS.contains(keyword) && (keyword.equals(FORM) || !keyword.startsWith("x-"))) {
                out.put(keyword, keyword(keyword, entry.value(), Pointer.child(at, keyword)));
            }
        }
        require(!out.has("$ref") || out.length() == 1, at, "draft-07 passes over everything beside $ref");
        return out.opt("type") instanceof JSONArray types && out.has(FORM) ? formForEach(types, out, at) : out;
    }

    // of several types Everit makes schemas of their own, which forget what stands beside them
    private static JSONObject formForEach(JSONArray types, JSONObject out, String at) {
        require(!out.has("anyOf"), at, "a form beside several types leaves no room for anyOf");
        JSONArray each = new JSONArray();
        types.forEach(type -> each.put(new JSONObject().put("type", type).put(FORM, out.get(FORM))));
        out.remove("type");
        return out.put("anyOf", each);
    }

    private Object keyword(String keyword, Node value, String at) {
        if (ONE_SCHEMA.contains(keyword)) {
            return schema(value, at);
        }
        if (NAMED_SCHEMAS.contains(keyword)) {
            return namedSchemas(value, at);
        }
        if (SCHEMA_LISTS.contains(keyword)) {
            return schemaList(value, at);
        }
        if (special.containsKey(keyword)) {
            return special.get(keyword).apply(value, at);
        }
        require(VALUES.contains(keyword), at, "not a keyword that our schemas use");
        return value(value, at);
    }

    private JSONObject namedSchemas(Node node, String at) {
        JSONObject out = new JSONObject();
        for (Node.Entry entry : mapping(node, at).entries()) {
            out.put(entry.key(), schema(entry.value(), Pointer.child(at, entry.key())));
        }
        return out;
    }

    private JSONArray schemaList(Node node, String at) {
        require(node instanceof Node.Sequence, at, "a list of schemas is wanted");
        JSONArray out = new JSONArray();
        for (Node item : ((Node.Sequence) node).items()) {
            out.put(schema(item, Pointer.child(at, out.length())));
        }
        return out;
    }

    private Object pattern(Node node, String at) {
        boolean fits = node instanceof Node.Text text && text.value().length() <= LONGEST_PATTERN;
        require(fits, at, "a pattern is a text of at most " + LONGEST_PATTERN + " characters");
        return value(node, at);
    }

    private Object form(Node node, String at) {
        require(node instanceof Node.Text, at, "a form is said in words");
        return value(node, at);
    }

    // binary floats make validators disagree about multiples of 0.1
    private Object multipleOf(Node node, String at) {
        boolean whole = node instanceof Node.Numeric number
                && NumberText.read(number.text())
                        .filter(read -> read.scale() == 0 && read.signum() > 0)
                        .isPresent();
        require(whole, at, "multipleOf is for whole numbers");
        return value(node, at);
    }

    // Findings tells a bad key from a bad value by this one shape
    private Object propertyNames(Node node, String at) {
        List<String> keywords =
                mapping(node, at).entries().stream().map(Node.Entry::key).toList();
        boolean onlyPattern =
                keywords.contains("pattern") && Set.of("pattern", FORM).containsAll(keywords);
        require(onlyPattern, at, "propertyNames has a pattern, its form, and nothing else");
        return schema(node, at);
    }

    private static Object value(Node node, String at) {
        JsonTree tree = JsonTree.of(node);
        require(tree.beyondLimits().isEmpty(), at, "a number or list beyond our limits");
        return tree.json();
    }

    private static Node.Mapping mapping(Node node, String at) {
        require(node instanceof Node.Mapping, at, "a mapping is wanted");
        return (Node.Mapping) node;
    }

    private static void require(boolean holds, String at, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("schema at '" + at + "': " + rule);
        }
    }
}
