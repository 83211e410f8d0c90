package org.personcentred.assessment.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Chromium gives to assistive technology of the page that is open: each thing with its role, name, description and
 * state, in the order in which it is read.
 */
final class AccessibilityTree {
    /** What holds others and is not said itself. */
    private static final Set<String> SILENT = Set.of(
            "RootWebArea",
            "generic",
            "none",
            "InlineTextBox",
            "LabelText",
            "paragraph",
            "Legend",
            "term",
            "definition",
            "DescriptionList",
            "ListMarker",
            "LayoutTableSection",
            "rowgroup",
            "row",
            "GenericContainer");
    /** States that are told where they are as given here; others are as they always are, or said by the name. */
    private static final Map<String, Set<String>> TOLD = Map.of(
            "checked", Set.of("true", "false", "mixed"),
            "invalid", Set.of("true"),
            "expanded", Set.of("true", "false"),
            "required", Set.of("true"),
            "disabled", Set.of("true"),
            "focused", Set.of("true"),
            "level", Set.of("1", "2", "3", "4", "5", "6"));

    private final List<Map<String, Object>> inOrder;

    private AccessibilityTree(List<Map<String, Object>> inOrder) {
        this.inOrder = inOrder;
    }

    @SuppressWarnings("unchecked")
    static AccessibilityTree ofThePage() {
        List<Map<String, Object>> nodes = (List<Map<String, Object>>) Objects.requireNonNull(Browser.one()
                .driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes"));
        Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.get("nodeId"), node));
        List<Map<String, Object>> inOrder = new ArrayList<>();
        Deque<Map<String, Object>> open = new ArrayDeque<>(nodes.subList(0, 1));
        while (!open.isEmpty()) {
            Map<String, Object> node = open.pop();
            inOrder.add(node);
            List<String> children = (List<String>) node.getOrDefault("childIds", List.of());
            for (int i = children.size() - 1; i >= 0; i--) {
                Optional.ofNullable(byId.get(children.get(i))).ifPresent(open::push);
            }
        }
        return new AccessibilityTree(inOrder);
    }

    /** Every run of text, and then every name and description. */
    String heard() {
        String texts = inOrder.stream()
                .filter(node -> value(node, "role").equals("StaticText"))
                .map(node -> value(node, "name"))
                .collect(Collectors.joining());
        return inOrder.stream()
                .map(node -> value(node, "name") + "\n" + value(node, "description"))
                .collect(Collectors.joining("\n", texts + "\n", ""));
    }

    /** A line for each thing that is said; text that is the name of what it stands in, or of the control it labels, is not said twice. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String named = "";
        for (Map<String, Object> node : inOrder) {
            String role = value(node, "role");
            if (Boolean.TRUE.equals(node.get("ignored")) || SILENT.contains(role)) {
                continue;
            }
            String name = spaced(value(node, "name"));
            if (!role.equals("StaticText")) {
                lines.add(line(node, role, name));
                named = name + spaced(value(node, "value"));
            } else if (!name.isEmpty() && !named.contains(name)) {
                lines.add("  " + name);
            }
        }
        return lines;
    }

    private static String line(Map<String, Object> node, String role, String name) {
        String description = spaced(value(node, "description"));
        String value = spaced(value(node, "value"));
        List<String> states = states(node);
        return role
                + (name.isEmpty() ? "" : " “" + name + "”")
                + (value.isEmpty() ? "" : " = “" + value + "”")
                + (description.isEmpty() ? "" : " (" + description + ")")
                + (states.isEmpty() ? "" : " " + states);
    }

    @SuppressWarnings("unchecked")
    private static List<String> states(Map<String, Object> node) {
        List<Map<String, Object>> properties = (List<Map<String, Object>>) node.getOrDefault("properties", List.of());
        return properties.stream()
                .filter(property ->
                        TOLD.getOrDefault(property.get("name"), Set.of()).contains(value(property, "value")))
                .map(property -> value(property, "value").equals("true")
                        ? property.get("name").toString()
                        : property.get("name") + " " + value(property, "value"))
                .toList();
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s*\n\\s*", " / ")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private static String value(Map<String, Object> node, String property) {
        return node.get(property) instanceof Map<?, ?> held ? String.valueOf(held.get("value")) : "";
    }
}
