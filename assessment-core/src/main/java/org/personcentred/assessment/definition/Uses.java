package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** Finds the other assessments that a definition uses. Without one of them nothing can be said about the rest. */
final class Uses {
    private Uses() {}

    static Checked<Definition> find(String document, Node root, String digest, Instruments instruments) {
        Definition written = new Definition(document, root, Map.of());
        Map<String, Assessment> used = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Part use : uses(new Part(new Reading(written, Set.of()), root, ""))) {
            String[] name = use.string().split("@");
            Optional<Assessment> found = instruments.find(name[0], name[1]);
            found.ifPresent(assessment -> used.put(use.string(), assessment));
            if (found.isEmpty()) {
                problems.add(Problem.error(
                        "INSTRUMENT_UNKNOWN", written.at(use.pointer()), Map.of("id", name[0], "version", name[1])));
            }
        }
        return Checked.of(new Definition(document, root, used, digest), problems);
    }

    private static List<Part> uses(Part root) {
        Stream<Part> within = root.parts("sections").stream()
                .flatMap(section -> section.parts("items").stream())
                .filter(item -> item.string("type").equals("assessment"))
                .map(item -> item.part("use"));
        return Stream.concat(within, root.child("continues").stream()).toList();
    }
}
