package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/** Reads what guidelines want looked at, and finds the sections and items that say they cover it. */
final class CoverageReader {
    private final Part root;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, List<ItemId>> items = new LinkedHashMap<>();

    private CoverageReader(Part root) {
        this.root = root;
    }

    static Map<String, Coverage> read(Part root) {
        return new CoverageReader(root).read();
    }

    private Map<String, Coverage> read() {
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        covers();
        root.child("coverage")
                .ifPresent(all -> all.keys().forEach(id -> coverage.put(id, guideline(id, all.part(id)))));
        return Collections.unmodifiableMap(coverage);
    }

    /** What the sections and items say they cover, each name of it checked. */
    private void covers() {
        Set<String> known = new LinkedHashSet<>();
        root.child("coverage")
                .ifPresent(all -> all.keys()
                        .forEach(id -> components(all.part(id)).forEach(component -> known.add(id + "." + component))));
        for (Part section : root.parts("sections")) {
            for (Part name : known(section.parts("covers"), known)) {
                sections.computeIfAbsent(name.string(), unused -> new ArrayList<>())
                        .add(section.string("id"));
            }
            for (Part item : section.parts("items")) {
                for (Part name : known(item.parts("covers"), known)) {
                    items.computeIfAbsent(name.string(), unused -> new ArrayList<>())
                            .add(new ItemId(item.string("id")));
                }
            }
        }
    }

    private static List<Part> known(List<Part> names, Set<String> known) {
        for (Part name : names) {
            if (!known.contains(name.string())) {
                name.reading().problem("COMPONENT_UNKNOWN", name, Reading.suggestion(name.string(), known));
            }
        }
        return names;
    }

    /** The ids of the components, which stand in a list or name their labels. */
    private static List<String> components(Part guideline) {
        Part components = guideline.part("components");
        return components.keys().isEmpty() ? guideline.strings("components") : components.keys();
    }

    private Coverage guideline(String id, Part part) {
        Part written = part.part("components");
        List<String> ids = components(part);
        List<Coverage.Component> components = ids.stream()
                .map(component -> new Coverage.Component(
                        component,
                        written.maybeText(component).orElseGet(() -> Text.of(words(component))),
                        sections.getOrDefault(id + "." + component, List.of()),
                        items.getOrDefault(id + "." + component, List.of())))
                .toList();
        return new Coverage(id, part.text("title"), components, minimum(part, ids), part.evidence());
    }

    private static Map<String, List<String>> minimum(Part part, List<String> components) {
        Map<String, List<String>> minimum = new LinkedHashMap<>();
        part.child("minimum")
                .ifPresent(all -> all.keys().forEach(setting -> {
                    known(all.parts(setting), new LinkedHashSet<>(components));
                    minimum.put(setting, all.strings(setting));
                }));
        return minimum;
    }

    /** A label for a component that has none: {@code medication_review} is "Medication review". */
    private static String words(String component) {
        String words = component.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
