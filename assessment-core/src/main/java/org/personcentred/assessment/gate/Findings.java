package org.personcentred.assessment.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Nearest;

/** Turns failures into findings: one code for each kind of rule, with what would fit instead. */
final class Findings {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]{1,15},[0-9]{1,10}");
    private static final Set<String> KINDS = Set.of("list", "mapping", "number", "text", "truth", "wholeNumber");
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_KEY = 64;

    private final Places places;
    private final List<Finding> found = new ArrayList<>();
    // by pointer: where the type is wrong, nothing else about the value is worth telling
    private final Map<String, Finding> wrongTypes = new LinkedHashMap<>();

    Findings(Node document) {
        this.places = new Places(document);
    }

    void add(Failure failure) {
        String at = failure.pointer();
        Schema schema = failure.schema();
        switch (failure.keyword()) {
            case "required" -> missingKeys(at, (ObjectSchema) schema);
            case "additionalProperties" -> unknownKeys(at, (ObjectSchema) schema);
            case "type" -> wrongType(at, schema);
            case "enum", "const" -> notOneOf(at, schema);
            case "pattern" -> pattern(at, (StringSchema) schema);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                found.add(Finding.of("SHAPE_RANGE", places.value(at), Wanted.range(schema)));
            case "multipleOf" -> found.add(Finding.of("SHAPE_STEP", places.value(at), Wanted.step(schema)));
            case "minLength", "maxLength" ->
                found.add(Finding.of("SHAPE_LENGTH", places.value(at), Wanted.length(schema)));
            case "minItems", "maxItems", "minProperties", "maxProperties" ->
                found.add(Finding.of("SHAPE_COUNT", places.value(at), count(at, schema)));
            case "uniqueItems" -> found.add(Finding.of("SHAPE_REPEATED", places.value(at), Map.of()));
            case "false" -> found.add(Finding.of("SHAPE_NOT_HERE", places.key(at), Map.of()));
            default -> found.add(Finding.of("SHAPE_UNFIT", places.value(at), Map.of()));
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(wrongTypes.values());
        for (Finding finding : found) {
            Finding wrongType = wrongTypes.get(finding.place().pointer());
            if (wrongType == null || !wrongType.place().equals(finding.place())) {
                all.add(finding);
            }
        }
        return all;
    }

    private void missingKeys(String at, ObjectSchema schema) {
        Node.Mapping mapping = (Node.Mapping) places.node(at);
        for (String key : schema.getRequiredProperties()) {
            if (mapping.get(key).isEmpty()) {
                found.add(Finding.of("SHAPE_REQUIRED", places.value(at), Map.of("key", key)));
            }
        }
    }

    private void unknownKeys(String at, ObjectSchema schema) {
        Map<String, Schema> known = schema.getPropertySchemas();
        List<String> names = known.keySet().stream().sorted().toList();
        for (Node.Entry entry : ((Node.Mapping) places.node(at)).entries()) {
            String key = entry.key();
            if (!known.containsKey(key)) {
                Place place = places.key(Pointer.child(at, key));
                Map<String, String> parameters = new TreeMap<>(Map.of("key", bounded(key)));
                if (names.size() <= MOST_NAMES && Nearest.to(key, names).isEmpty()) {
                    parameters.put("names", String.join(", ", names));
                }
                found.add(new Finding("SHAPE_UNKNOWN_KEY", place, parameters, key, names));
            }
        }
    }

    private void wrongType(String at, Schema schema) {
        Map<String, String> parameters = new TreeMap<>(Wanted.type(schema));
        parameters.putAll(Wanted.form(schema));
        if (schema instanceof NumberSchema
                && places.node(at) instanceof Node.Text text
                && DECIMAL_COMMA.matcher(text.value()).matches()) {
            parameters.put("point", "");
        }
        if (wrongTypes.containsKey(at)) {
            parameters.putAll(wrongTypes.get(at).parameters());
        }
        if (parameters.containsKey("written")) {
            sayOnlyHowItIsWritten(parameters, places.node(at));
        }
        wrongTypes.put(at, Finding.of("SHAPE_TYPE", places.value(at), parameters));
    }

    /** How this one is written says more than what kind it is of; words that look like a number want quotes all the same. */
    private static void sayOnlyHowItIsWritten(Map<String, String> parameters, Node node) {
        if (parameters.containsKey("text") && (node instanceof Node.Numeric || node instanceof Node.Truth)) {
            parameters.put("quotes", "");
        }
        parameters.keySet().removeAll(KINDS);
    }

    private void notOneOf(String at, Schema schema) {
        String written = places.node(at) instanceof Node.Text text ? text.value() : "";
        Map<String, String> allowed = new TreeMap<>(Wanted.allowed(schema));
        allowed.putAll(Wanted.form(schema));
        found.add(new Finding("SHAPE_NOT_ONE_OF", places.value(at), allowed, written, Wanted.options(schema)));
    }

    private Map<String, String> count(String at, Schema schema) {
        Map<String, String> count = new TreeMap<>(Wanted.count(schema));
        int size = places.node(at) instanceof Node.Sequence list
                ? list.items().size()
                : ((Node.Mapping) places.node(at)).entries().size();
        count.put("count", "" + size);
        count.putAll(Wanted.form(schema));
        return count;
    }

    // a pattern of propertyNames is broken by a key; Everit points at the value under it all the same
    private void pattern(String at, StringSchema schema) {
        String location = String.valueOf(schema.getSchemaLocation());
        if (location.endsWith("/propertyNames")) {
            found.add(Finding.of("SHAPE_KEY", places.key(at), key(schema)));
        } else {
            found.add(Finding.of("SHAPE_PATTERN", places.value(at), Wanted.pattern(schema)));
        }
    }

    private static Map<String, String> key(StringSchema schema) {
        Map<String, String> pattern = new TreeMap<>(Wanted.pattern(schema));
        if (!pattern.containsKey("written")) {
            pattern.put("usual", "");
        }
        return pattern;
    }

    private static String bounded(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY - 1) + "…";
    }
}
