package org.personcentred.assessment.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.document.Node;

/** Looks at the shared sets of options that no question uses: nothing else does. */
final class SharedOptions {
    private SharedOptions() {}

    static void check(Part root) {
        Set<String> used = new HashSet<>();
        root.parts("sections").stream()
                .flatMap(section -> section.parts("items").stream())
                .flatMap(item -> Stream.concat(Stream.of(item), item.parts("items").stream()))
                .flatMap(item -> item.child("options").stream())
                .filter(options -> options.node() instanceof Node.Text)
                .forEach(options -> used.add(options.string()));
        // where a question names a set that is not there, that is what has to be mended
        root.child("options")
                .filter(sets -> sets.keys().containsAll(used))
                .ifPresent(sets -> sets.keys().stream()
                        .filter(name -> !used.contains(name))
                        .forEach(name -> unused(name, sets.part(name))));
    }

    private static void unused(String name, Part set) {
        set.reading().warning("OPTIONS_UNUSED", set, Map.of("name", name));
        List<Part> options = set.entries();
        Set<String> ids = new HashSet<>();
        ToldApart labels = new ToldApart(set.reading().definition());
        for (Part option : options) {
            Map<String, String> parameters = Map.of("name", option.string("id"));
            if (!ids.add(option.string("id"))) {
                option.reading().problem("NAME_TWICE", option, parameters);
            }
            Part label = option.part("label");
            labels.add(label.text(), label.pointer())
                    .map(alike -> alike.error("LABEL_TWICE", option.at(), parameters))
                    .ifPresent(option.reading().problems()::add);
        }
    }
}
