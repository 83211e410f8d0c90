package org.personcentred.assessment.studio.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.UnreadFiles;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.schemas.ShippedAssessments;

/**
 * A definition somewhere, and the worked cases beside it.
 *
 * @param folder the definition as it is written, and the words beside it
 * @param cases  its worked cases, where there are any
 */
public record Source(AssessmentFolder folder, Optional<AssessmentFolder.File> cases) {

    /** What problems call the definition. */
    public String document() {
        return folder.definition().document();
    }

    /** Reads and proves the definition, with the words beside it. */
    public Checked<Assessment> assessment() {
        return assessment(Set.of());
    }

    /** One that would use itself, through whichever others, finds no such assessment. */
    private Checked<Assessment> assessment(Set<String> users) {
        Set<String> all = new HashSet<>(users);
        all.add(document());
        return DefinitionReader.read(folder, (id, version) -> other(id, version, all));
    }

    /** Another assessment that it uses: in a folder beside its own, as {@code 4at/1.0.0}, or a shipped one. */
    private Optional<Assessment> other(String id, String version, Set<String> users) {
        Optional<Source> beside =
                Folders.other(document(), id, version).filter(source -> !users.contains(source.document()));
        if (beside.isEmpty()) {
            return ShippedAssessments.find(id, version);
        }
        return beside.get().assessment(users) instanceof Checked.Valid<Assessment> valid
                ? Optional.of(valid.value())
                : Optional.empty();
    }

    /** The files beside it that nobody reads, each a problem. */
    public List<Problem> unread() {
        try {
            return UnreadFiles.beside(Path.of(document()));
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** Reads the worked cases; none where there is no such file. */
    public Checked<List<Case>> cases(Assessment assessment) {
        return cases.map(file -> CasesReader.read(assessment, file.document(), file.bytes()))
                .orElse(new Checked.Valid<>(List.of(), List.of()));
    }
}
