package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/**
 * A part of a response as JSON, with its place; whatever has the wrong shape is noted and read as if it were not
 * there.
 *
 * @param node     what stands there
 * @param pointer  its place
 * @param problems where to note what is wrong
 */
record JsonPart(Node node, String pointer, List<Problem> problems) {
    private static final int LONGEST_KEY = 64;
    /** Problems beyond those that are returned get no suggestion: looking for one is the slow part. */
    private static final int MOST_SUGGESTIONS = 100;

    /** The whole of a document. */
    static JsonPart root(Node node, List<Problem> problems) {
        return new JsonPart(node, Pointer.ROOT, problems);
    }

    /** The value under a key, if it is there. */
    Optional<JsonPart> child(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.get(key).map(value -> under(key, value))
                : Optional.empty();
    }

    /** The values under a key by their own keys, each of which is one of these; the others are noted. */
    List<NamedPart> children(String key, Collection<String> known) {
        return child(key).map(child -> child.entries(known)).orElse(List.of());
    }

    /** The values in here by their keys, each of which is one of these; the others are noted. */
    List<NamedPart> entries(Collection<String> known) {
        List<NamedPart> found = new ArrayList<>();
        if (!(node instanceof Node.Mapping mapping)) {
            note("SHAPE_TYPE", Map.of("mapping", "{name: …}"));
            return found;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (known.contains(entry.key())) {
                found.add(new NamedPart(entry.key(), under(entry.key(), entry.value())));
            } else {
                noteUnknown(entry, known);
            }
        }
        return found;
    }

    /** The values of a list that stands here; none where it is no list. */
    List<JsonPart> elements() {
        List<JsonPart> elements = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                elements.add(new JsonPart(item, Pointer.child(pointer, elements.size()), problems));
            }
        }
        return elements;
    }

    /** The text under a key, which has to be there. */
    Optional<String> required(String key) {
        Optional<JsonPart> child = child(key);
        if (child.isEmpty()) {
            note("SHAPE_REQUIRED", Map.of("key", key));
        }
        return child.flatMap(JsonPart::text);
    }

    /** The text that stands here. */
    Optional<String> text() {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        note("SHAPE_TYPE", Map.of("text", ""));
        return Optional.empty();
    }

    /** The text that stands here, of at most so many characters, but not of none. */
    Optional<String> text(int longest) {
        Optional<String> text = text();
        boolean fits = text.isEmpty() || !text.get().isEmpty() && Words.length(text.get()) <= longest;
        if (!fits) {
            note("SHAPE_LENGTH", Map.of("from", "1", "to", "" + longest));
        }
        return text.filter(unused -> fits);
    }

    /** The word that stands here, one of these. */
    Optional<String> oneOf(Collection<String> words) {
        Optional<String> text = text();
        boolean fits = text.isEmpty() || words.contains(text.get());
        if (!fits) {
            note("SHAPE_NOT_ONE_OF", Map.of("allowed", String.join(", ", words)));
        }
        return text.filter(unused -> fits);
    }

    /** Notes something wrong with what stands here. */
    void note(String code, Map<String, String> parameters) {
        problems.add(Problem.error(code, at(node.position(), pointer), parameters));
    }

    private void noteUnknown(Node.Entry entry, Collection<String> known) {
        Map<String, String> parameters = new TreeMap<>();
        String key = entry.key();
        parameters.put("key", key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY - 1) + "…");
        if (problems.size() < MOST_SUGGESTIONS) {
            Nearest.to(key, known).ifPresent(nearest -> parameters.put("suggestion", nearest));
        }
        Location place = at(entry.position(), Pointer.child(pointer, key));
        problems.add(Problem.error("SHAPE_UNKNOWN_KEY", place, parameters));
    }

    private JsonPart under(String key, Node value) {
        return new JsonPart(value, Pointer.child(pointer, key), problems);
    }

    private static Location at(Position position, String pointer) {
        return new Location.InDocument("response", position.line(), position.column(), pointer);
    }
}
