package org.personcentred.assessment.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** A part of a document of cases, whose shape is known to be right, and where it stands. */
record Written(String document, Node node, String pointer, Position position) {

    Written(String document, Node root) {
        this(document, root, Pointer.ROOT, root.position());
    }

    List<Written> items() {
        List<Node> items = ((Node.Sequence) node).items();
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Written(
                        document,
                        items.get(index),
                        Pointer.child(pointer, index),
                        items.get(index).position()))
                .toList();
    }

    /** The parts under the keys, each standing where its key stands. */
    List<Written> entries() {
        return ((Node.Mapping) node).entries().stream().map(this::entry).toList();
    }

    private Written entry(Node.Entry entry) {
        return new Written(document, entry.value(), Pointer.child(pointer, entry.key()), entry.position());
    }

    /** The key it stands under. */
    String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The part under a key that has to be there. */
    Written at(String key) {
        return child(key).orElseThrow();
    }

    Optional<Written> child(String key) {
        return entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The parts under the keys of a part that may be left out. */
    List<Written> entriesOf(String key) {
        return child(key).map(Written::entries).orElse(List.of());
    }

    boolean isMapping() {
        return node instanceof Node.Mapping;
    }

    /** The text, or a number as outcomes write it. */
    String text() {
        return node instanceof Node.Text text
                ? text.value()
                : NumberText.read(((Node.Numeric) node).text())
                        .map(NumberText::write)
                        .orElseThrow();
    }

    Location.InDocument place() {
        return new Location.InDocument(document, position.line(), position.column(), pointer);
    }

    /** The nearest place to a pointer that leads on from here. */
    Written nearest(String further) {
        Written nearest = this;
        for (String step : further.split("/")) {
            Optional<Written> next = nearest.isMapping() ? nearest.child(step) : Optional.empty();
            nearest = next.orElse(nearest);
        }
        return nearest;
    }

    Problem error(String code, Map<String, String> parameters) {
        return Problem.error(code, place(), parameters);
    }

    /** A name that means nothing here, with the nearest one that does. */
    Problem unknown(String code, String name, List<String> known) {
        Map<String, String> parameters = Nearest.to(name, known)
                .map(nearest -> Map.of("name", name, "suggestion", nearest))
                .orElse(Map.of("name", name));
        return error(code, parameters);
    }
}
