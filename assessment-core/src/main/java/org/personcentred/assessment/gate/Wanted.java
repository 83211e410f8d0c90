package org.personcentred.assessment.gate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.BooleanSchema;
import org.everit.json.schema.ConstSchema;
import org.everit.json.schema.EnumSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.document.NumberText;

/** What a part of a schema would have taken, as parameters of a message. */
final class Wanted {
    private static final int MOST_OPTIONS = 20;

    private Wanted() {}

    /** A parameter named after each type that fits, so that messages can word each; null is not offered. */
    static Map<String, String> type(Schema schema) {
        if (schema instanceof NumberSchema number) {
            return Map.of(number.requiresInteger() ? "wholeNumber" : "number", "");
        }
        if (schema instanceof StringSchema) {
            return Map.of("text", "");
        }
        if (schema instanceof BooleanSchema) {
            return Map.of("truth", "");
        }
        if (schema instanceof ArraySchema) {
            return Map.of("list", "");
        }
        return schema instanceof ObjectSchema mapping ? Map.of("mapping", parts(mapping)) : Map.of();
    }

    /** The parts that a mapping needs, by name, or the first that it may have. */
    private static String parts(ObjectSchema mapping) {
        List<String> needed = mapping.getRequiredProperties();
        Collection<String> names = needed.isEmpty()
                ? mapping.getPropertySchemas().keySet().stream()
                        .sorted()
                        .limit(2)
                        .toList()
                : needed;
        return (names.isEmpty() ? List.of("name") : names)
                .stream().map(name -> name + ": …").collect(Collectors.joining(", ", "{", "}"));
    }

    /** The texts and numbers that fit. */
    static List<String> options(Schema schema) {
        Stream<Object> values = schema instanceof EnumSchema options
                ? options.getPossibleValuesAsList().stream()
                : Stream.of(((ConstSchema) schema).getPermittedValue());
        return values.filter(value -> value != null && !JSONObject.NULL.equals(value))
                .map(value -> value instanceof Number number ? written(number) : value.toString())
                .toList();
    }

    static Map<String, String> allowed(Schema schema) {
        List<String> options = options(schema);
        String first = options.stream().limit(MOST_OPTIONS).collect(Collectors.joining(", "));
        return Map.of("allowed", options.size() > MOST_OPTIONS ? first + ", …" : first);
    }

    static Map<String, String> range(Schema schema) {
        NumberSchema number = (NumberSchema) schema;
        Map<String, String> range = leastAndMost(number.getMinimum(), number.getMaximum());
        putIfPresent(range, "above", number.getExclusiveMinimumLimit());
        putIfPresent(range, "below", number.getExclusiveMaximumLimit());
        return range;
    }

    static Map<String, String> step(Schema schema) {
        return Map.of("step", written(((NumberSchema) schema).getMultipleOf()));
    }

    static Map<String, String> length(Schema schema) {
        StringSchema text = (StringSchema) schema;
        return leastAndMost(text.getMinLength(), text.getMaxLength());
    }

    static Map<String, String> count(Schema schema) {
        if (schema instanceof ArraySchema list) {
            return leastAndMost(list.getMinItems(), list.getMaxItems());
        }
        ObjectSchema mapping = (ObjectSchema) schema;
        return leastAndMost(mapping.getMinProperties(), mapping.getMaxProperties());
    }

    static Map<String, String> pattern(StringSchema schema) {
        Map<String, String> pattern = new TreeMap<>(form(schema));
        pattern.put("pattern", schema.getPattern().toString());
        return pattern;
    }

    /** How what fits is written, where the schema says so. */
    static Map<String, String> form(Schema schema) {
        return schema.getUnprocessedProperties().get(SchemaReader.FORM) instanceof String form
                ? Map.of("written", form)
                : Map.of();
    }

    /** One bound, or both in names of their own: two bounds in one sentence are read more easily than in two. */
    private static Map<String, String> leastAndMost(@Nullable Number least, @Nullable Number most) {
        if (least != null && most != null) {
            String from = written(least);
            String to = written(most);
            return new TreeMap<>(from.equals(to) ? Map.of("exactly", from) : Map.of("from", from, "to", to));
        }
        Map<String, String> bounds = new TreeMap<>();
        putIfPresent(bounds, "least", least);
        putIfPresent(bounds, "most", most);
        return bounds;
    }

    private static void putIfPresent(Map<String, String> parameters, String name, @Nullable Number number) {
        if (number != null) {
            parameters.put(name, written(number));
        }
    }

    private static String written(Number number) {
        return NumberText.write(new BigDecimal(number.toString()));
    }
}
