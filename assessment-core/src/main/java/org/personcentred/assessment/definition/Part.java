package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Location;

/**
 * One value of a definition with its place, for the readers of its parts. The shape is known to fit the format, so
 * that asking for what must be there cannot fail.
 *
 * @param reading what is known of the whole definition
 * @param node    the value
 * @param pointer where it is
 */
record Part(Reading reading, Node node, String pointer) {

    boolean has(String key) {
        return child(key).isPresent();
    }

    Optional<Part> child(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.get(key).map(value -> new Part(reading, value, Pointer.child(pointer, key)))
                : Optional.empty();
    }

    Part part(String key) {
        return child(key).orElseThrow(() -> new IllegalStateException("the format promises " + pointer + "/" + key));
    }

    /** The entries of a list under a key; none where the key is not there. */
    List<Part> parts(String key) {
        return child(key).map(Part::entries).orElse(List.of());
    }

    /** The entries of this list. */
    List<Part> entries() {
        List<Part> entries = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (int index = 0; index < sequence.items().size(); index++) {
                entries.add(new Part(reading, sequence.items().get(index), Pointer.child(pointer, index)));
            }
        }
        return entries;
    }

    /** The keys of this mapping, in the order they were written. */
    List<String> keys() {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::key).toList()
                : List.of();
    }

    /** What was written, for a text, a number or true and false. */
    String string() {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Numeric number) {
            return number.text();
        }
        return node instanceof Node.Truth truth ? String.valueOf(truth.value()) : "";
    }

    String string(String key) {
        return part(key).string();
    }

    Optional<String> maybe(String key) {
        return child(key).map(Part::string);
    }

    List<String> strings(String key) {
        return parts(key).stream().map(Part::string).toList();
    }

    boolean flag(String key) {
        return child(key)
                .map(part -> part.node instanceof Node.Truth truth && truth.value())
                .orElse(false);
    }

    BigDecimal number() {
        return NumberText.read(string())
                .orElseThrow(() -> new IllegalStateException("the format promises a number at " + pointer));
    }

    Optional<BigDecimal> number(String key) {
        return child(key).map(Part::number);
    }

    int whole(String key, int otherwise) {
        return number(key).map(BigDecimal::intValueExact).orElse(otherwise);
    }

    Location.InDocument at() {
        return reading.definition().at(pointer);
    }

    /** Where a character of this text stands, counted from 0, as near as that is known. */
    Location at(int character) {
        return node instanceof Node.Text text ? reading.definition().at(text, character, pointer) : at();
    }

    /** Words for people: one text, or a variant for each audience. */
    Text text() {
        Map<Audience, Part> written = new EnumMap<>(Audience.class);
        if (node instanceof Node.Mapping) {
            keys().forEach(audience -> written.put(Audience.of(audience), part(audience)));
        } else {
            written.put(Audience.PERSON, this);
        }
        return reading.text(this, written);
    }

    /** Words that are the same for everybody. */
    String words() {
        return text().to(Audience.PERSON);
    }

    Text text(String key) {
        return part(key).text();
    }

    Optional<Text> maybeText(String key) {
        return child(key).map(Part::text);
    }

    /** Keys of sources; each must be there. */
    List<String> evidence() {
        parts("evidence").forEach(reading::cited);
        return strings("evidence");
    }
}
