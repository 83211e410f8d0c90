package org.personcentred.assessment.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONObject;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.document.Pointer;

/**
 * A tree as Everit wants it: equal numbers are equal objects however they were written, and whatever would cost it too
 * much is replaced by something harmless and remembered.
 */
final class JsonTree {
    private final Places places;
    private final List<Finding> beyondLimits = new ArrayList<>();
    private final Set<String> replaced = new HashSet<>();
    private final StringBuilder pointer = new StringBuilder();
    private final Object json;

    private JsonTree(Node root) {
        this.places = new Places(root);
        this.json = value(root);
    }

    static JsonTree of(Node root) {
        return new JsonTree(root);
    }

    Object json() {
        return json;
    }

    /** Numbers with too many digits and lists with too many items. */
    List<Finding> beyondLimits() {
        return beyondLimits;
    }

    /** Whether Everit saw something else at a place than what the document says. */
    boolean isReplaced(String place) {
        return replaced.contains(place);
    }

    private Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return object(mapping);
        }
        if (node instanceof Node.Sequence sequence) {
            return array(sequence);
        }
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Numeric number) {
            return number(number);
        }
        return node instanceof Node.Truth truth ? truth.value() : JSONObject.NULL;
    }

    private JSONObject object(Node.Mapping mapping) {
        JSONObject out = new JSONObject();
        int length = pointer.length();
        for (Node.Entry entry : mapping.entries()) {
            pointer.append(Pointer.child(Pointer.ROOT, entry.key()));
            out.put(entry.key(), value(entry.value()));
            pointer.setLength(length);
        }
        return out;
    }

    private JSONArray array(Node.Sequence sequence) {
        JSONArray out = new JSONArray();
        if (sequence.items().size() > SchemaGate.MOST_ITEMS) {
            replace("LIMIT_ITEMS", Map.of("limit", "" + SchemaGate.MOST_ITEMS));
            return out;
        }
        int length = pointer.length();
        for (Node item : sequence.items()) {
            pointer.append('/').append(out.length());
            out.put(value(item));
            pointer.setLength(length);
        }
        return out;
    }

    private Number number(Node.Numeric number) {
        Optional<BigDecimal> read = NumberText.read(number.text());
        if (read.isEmpty()) {
            replace(
                    "LIMIT_DIGITS",
                    Map.of("integer", "" + NumberText.INTEGER_DIGITS, "fraction", "" + NumberText.FRACTION_DIGITS));
        }
        BigDecimal value = read.orElse(BigDecimal.ZERO);
        // Everit takes 2.0 for no integer and 1.50 for another option than 1.5
        return value.scale() > 0 ? value : whole(value.longValueExact());
    }

    // where a schema counts, in maxLength for example, Everit insists on Integer
    private static Number whole(long value) {
        return value == (int) value ? (Number) (int) value : (Number) value;
    }

    private void replace(String code, Map<String, String> parameters) {
        replaced.add(pointer.toString());
        beyondLimits.add(Finding.of(code, places.value(pointer.toString()), parameters));
    }
}
