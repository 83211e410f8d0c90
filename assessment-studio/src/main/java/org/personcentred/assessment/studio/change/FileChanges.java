package org.personcentred.assessment.studio.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.document.Digest;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

/** What the files say, whatever is made of it: so that nothing that is read can change without a word. */
record FileChanges(AssessmentFolder earlier, AssessmentFolder later) {
    static final String UNSEEN = "differs in something that is not asked, scored or shown";

    /**
     * The files beside the definitions that differ, and the definitions themselves where nothing else does.
     *
     * @param nothingElse whether no part of one was found to differ from that of the other
     */
    List<Change> find(boolean nothingElse) {
        List<Change> changes = new ArrayList<>(beside());
        if (nothingElse && !digest(earlier.definition()).equals(digest(later.definition()))) {
            changes.add(new Change(Change.Kind.WORDS, "definition", UNSEEN));
        }
        return changes;
    }

    private List<Change> beside() {
        Map<String, String> before = texts(earlier);
        Map<String, String> after = texts(later);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.get(name)))
                .map(name -> new Change(
                        Change.Kind.WORDS,
                        "text/" + name,
                        !before.containsKey(name) ? "is new" : after.containsKey(name) ? "has other words" : "is gone"))
                .toList();
    }

    private static Map<String, String> texts(AssessmentFolder folder) {
        Map<String, String> texts = new TreeMap<>();
        folder.licensed().ifPresent(file -> texts.put(name(file), digest(file)));
        folder.translations().forEach(file -> texts.put(name(file), digest(file)));
        return texts;
    }

    private static String name(AssessmentFolder.File file) {
        return String.valueOf(Path.of(file.document()).getFileName());
    }

    /** Of all that a file says but its version, which is told apart from what changed. */
    private static String digest(AssessmentFolder.File file) {
        Checked<Node> read = file.document().endsWith(".json")
                ? DocumentReader.json(file.document(), file.bytes(), Limits.forDefinition())
                : DocumentReader.yaml(file.document(), file.bytes(), Limits.forDefinition());
        Node.MappingBuilder rest = Node.mapping();
        if (read instanceof Checked.Valid<Node> valid && valid.value() instanceof Node.Mapping all) {
            all.entries().stream()
                    .filter(entry -> !entry.key().equals("version"))
                    .forEach(entry -> rest.put(entry.key(), entry.value()));
        }
        return Digest.sha256(rest.build());
    }
}
