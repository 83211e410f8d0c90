package org.personcentred.assessment.studio.source;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;

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
        return DefinitionReader.read(folder);
    }

    /** Reads the worked cases; none where there is no such file. */
    public Checked<List<Case>> cases(Assessment assessment) {
        return cases.map(file -> CasesReader.read(assessment, file.document(), file.bytes()))
                .orElse(new Checked.Valid<>(List.of(), List.of()));
    }
}
