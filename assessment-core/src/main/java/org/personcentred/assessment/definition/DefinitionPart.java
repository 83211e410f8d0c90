package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;

/**
 * A question, a score, a finding and so on, as it is written.
 *
 * @param place where it stands
 * @param name  what other parts call it; empty where they cannot
 * @param says  every name that could be in it, of itself or of others
 */
record DefinitionPart(String place, String name, Set<String> says) {
    private static final Set<String> LISTS = Set.of("scores", "decisions", "strengths", "findings", "checks");
    private static final Set<String> NAMED =
            Set.of("conditions", "parameters", "tables", "options", "evidence", "owners", "local", "coverage");
    /** Those that have no name and hold none. */
    private static final Set<String> NAMELESS = Set.of(
            "format",
            "id",
            "version",
            "title",
            "language",
            "continues",
            "edition",
            "places",
            "about",
            "licence",
            "review",
            "given",
            "mayBe",
            "checks");

    /** Those that share one set of names, with the questions. */
    private static final Set<String> READ = Set.of("scores", "decisions", "conditions", "parameters", "tables");

    /** Where the part stands in which something is. */
    static String place(String pointer) {
        List<String> steps = Pointer.steps(pointer);
        if (steps.isEmpty()) {
            return Pointer.ROOT;
        }
        boolean isItem = steps.size() > 3
                && steps.get(0).equals("sections")
                && steps.get(2).equals("items");
        boolean isPart = steps.size() > 1
                && (steps.get(0).equals("sections") || LISTS.contains(steps.get(0)) || NAMED.contains(steps.get(0)));
        int depth = isItem ? 4 : isPart ? 2 : 1;
        String place = Pointer.ROOT;
        for (String step : steps.subList(0, depth)) {
            place = Pointer.child(place, step);
        }
        return place;
    }

    /** Every part of a definition, in its order; a section before what it asks. */
    static List<DefinitionPart> all(Node root) {
        List<DefinitionPart> parts = new ArrayList<>();
        for (Node.Entry entry : entries(root)) {
            String place = Pointer.child(Pointer.ROOT, entry.key());
            if (entry.key().equals("sections")) {
                list(entry.value(), place, parts);
                List<Node> each = items(entry.value());
                for (int index = 0; index < each.size(); index++) {
                    String items = Pointer.child(Pointer.child(place, index), "items");
                    child(each.get(index), "items").ifPresent(inner -> list(inner, items, parts));
                }
            } else if (LISTS.contains(entry.key()) && entry.value() instanceof Node.Sequence) {
                list(entry.value(), place, parts);
            } else if (NAMED.contains(entry.key()) && entry.value() instanceof Node.Mapping) {
                entries(entry.value())
                        .forEach(one -> parts.add(of(Pointer.child(place, one.key()), one.key(), one.value())));
            } else {
                parts.add(of(place, "", entry.value()));
            }
        }
        return parts;
    }

    /** Which other parts cannot have its name: nothing else that formulas read, or nothing else in its list. */
    String namespace() {
        String top = Pointer.steps(place).get(0);
        boolean isRead = READ.contains(top) || place.contains("/items/");
        return isRead ? "" : "/" + top + "/";
    }

    /** Whether it should have a name, or hold names, and none can be told. */
    boolean isNameless() {
        return name.isEmpty() && !NAMELESS.contains(Pointer.steps(place).get(0));
    }

    /** Whether it is all of the scores, or the like, in a shape in which none of them can be told from another. */
    boolean isAll() {
        String key = place.substring(1);
        return LISTS.contains(key) || NAMED.contains(key);
    }

    private static void list(Node list, String place, List<DefinitionPart> parts) {
        List<Node> each = items(list);
        for (int index = 0; index < each.size(); index++) {
            // a section without its questions is as good as one without a name: nothing can be told of theirs
            boolean isWhole = !place.equals("/sections")
                    || child(each.get(index), "items").orElse(null) instanceof Node.Sequence;
            Node id = child(each.get(index), "id").filter(name -> isWhole).orElse(list);
            String name = id instanceof Node.Text text ? text.value() : "";
            parts.add(of(Pointer.child(place, index), name, each.get(index)));
        }
    }

    private static DefinitionPart of(String place, String name, Node node) {
        SaidNames says = new SaidNames();
        boolean isSection = place.startsWith("/sections/") && !place.contains("/items/");
        entries(node).stream()
                .filter(entry -> !(isSection && entry.key().equals("items")))
                .forEach(says::in);
        if (!(node instanceof Node.Mapping)) {
            says.in(node);
        }
        DefinitionPart part = new DefinitionPart(place, name, says.names());
        if (part.isAll()) {
            entries(node).forEach(entry -> says.names().add(entry.key()));
        }
        return part;
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }
}
