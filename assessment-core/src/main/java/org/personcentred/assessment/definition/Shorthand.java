package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Problem;

/**
 * Writes out what a definition says in fewer words: questions that are {@code like} one before them, and tables that
 * are written as a {@code grid}. Everything keeps the place where it was written.
 */
final class Shorthand {
    private static final String LIKE = "like";

    private final Definition written;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Node.Mapping> before = new LinkedHashMap<>();
    private int copied;

    private Shorthand(Definition written) {
        this.written = written;
    }

    /**
     * A definition that is written out.
     *
     * @param root     the whole of it, every question with all that it has
     * @param problems what could not be written out, and stands in it as it was
     */
    record WrittenOut(Node root, List<Problem> problems) {}

    /** The whole definition, every question with all that it has. */
    static WrittenOut writtenOut(String document, Node root) {
        Shorthand shorthand = new Shorthand(new Definition(document, root, Map.of()));
        Node sections = shorthand.lists(root, "sections", Pointer.ROOT, shorthand::section);
        return new WrittenOut(shorthand.tables(sections), shorthand.problems);
    }

    /** Writes out one entry of a list. */
    private interface Entry {
        Node writtenOut(Node entry, String place);
    }

    private Node tables(Node root) {
        return replaced(root, "tables", tables -> {
            Node all = tables;
            for (Node.Entry table :
                    tables instanceof Node.Mapping mapping ? mapping.entries() : List.<Node.Entry>of()) {
                all = replaced(all, table.key(), node -> rows(node, Pointer.child("/tables", table.key())));
            }
            return all;
        });
    }

    private Node rows(Node table, String place) {
        if (!(table instanceof Node.Mapping mapping)
                || !(mapping.get("grid").orElse(null) instanceof Node.Mapping grid)
                || !(mapping.get("keys").orElse(null) instanceof Node.Sequence keys)) {
            return table;
        }
        Optional<Node.Sequence> rows = Grid.rows(keys, grid);
        if (rows.isEmpty()) {
            String at = Pointer.child(place, "grid");
            Optional<Node.Text> comma = Grid.comma(grid);
            problems.add(Problem.error(
                    "TABLE_GRID",
                    comma.map(text -> written.at(text, 0, at)).orElseGet(() -> written.at(at)),
                    comma.isPresent() ? Map.of("point", "") : Map.of()));
        }
        List<Node.Entry> entries = mapping.entries().stream()
                .map(entry -> entry.key().equals("grid") && rows.isPresent()
                        ? new Node.Entry("rows", entry.position(), rows.get())
                        : entry)
                .toList();
        return new Node.Mapping(mapping.position(), entries);
    }

    private Node section(Node section, String place) {
        return lists(section, "items", place, this::item);
    }

    private Node item(Node item, String place) {
        Node whole = item instanceof Node.Mapping mapping && mapping.get(LIKE).isPresent()
                ? merged(mapping, Pointer.child(place, LIKE))
                : lists(item, "items", place, this::item);
        if (whole instanceof Node.Mapping mapping) {
            text(mapping, "id").ifPresent(id -> before.putIfAbsent(id, mapping));
        }
        return whole;
    }

    /** What the item says, and for the rest what the one says that it is like. */
    private Node merged(Node.Mapping item, String place) {
        String name = text(item, LIKE).orElse("");
        Optional<Node.Mapping> model = Optional.ofNullable(before.get(name));
        model.ifPresent(found -> copied += size(found));
        String code = model.isEmpty()
                ? "LIKE_UNKNOWN"
                : model.get().get("items").isPresent()
                        ? "LIKE_GROUP"
                        : copied > Limits.forDefinition().nodes() ? "LIKE_TOO_MUCH" : "";
        if (!code.isEmpty()) {
            Map<String, String> nearest = Reading.suggestion(name, before.keySet());
            problems.add(Problem.error(code, written.at(place), nearest));
            return item;
        }
        List<Node.Entry> entries = new ArrayList<>(item.entries());
        entries.removeIf(entry -> entry.key().equals(LIKE));
        Set<String> own = new HashSet<>();
        item.entries().forEach(entry -> own.add(entry.key()));
        model.get().entries().stream()
                .filter(entry -> !own.contains(entry.key()))
                .forEach(entries::add);
        return new Node.Mapping(item.position(), entries);
    }

    private static int size(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return 1 + sequence.items().stream().mapToInt(Shorthand::size).sum();
        }
        return node instanceof Node.Mapping mapping
                ? 1
                        + mapping.entries().stream()
                                .mapToInt(entry -> 1 + size(entry.value()))
                                .sum()
                : 1;
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.get(key).filter(Node.Text.class::isInstance).map(node -> ((Node.Text) node).value());
    }

    /** The same with each entry of the list under a key written out; whatever has another shape is left as it is. */
    private Node lists(Node node, String key, String place, Entry each) {
        return replaced(node, key, list -> {
            if (!(list instanceof Node.Sequence sequence)) {
                return list;
            }
            List<Node> all = new ArrayList<>();
            for (Node entry : sequence.items()) {
                all.add(each.writtenOut(entry, Pointer.child(Pointer.child(place, key), all.size())));
            }
            return new Node.Sequence(sequence.position(), all);
        });
    }

    private static Node replaced(Node node, String key, UnaryOperator<Node> with) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = mapping.entries().stream()
                .map(entry -> entry.key().equals(key)
                        ? new Node.Entry(key, entry.position(), with.apply(entry.value()))
                        : entry)
                .toList();
        return new Node.Mapping(mapping.position(), entries);
    }
}
