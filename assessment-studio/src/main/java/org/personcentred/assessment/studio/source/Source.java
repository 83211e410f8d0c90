package org.personcentred.assessment.studio.source;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;

/**
 * A definition somewhere, and the worked cases beside it.
 *
 * @param definition the definition as it is written
 * @param cases      its worked cases, where there are any
 */
public record Source(Written definition, Optional<Written> cases) {

    /**
     * A file as it is written.
     *
     * @param document what problems call it: its path
     * @param bytes    what is in it
     */
    public record Written(String document, byte[] bytes) {}

    /** Reads and proves the definition. */
    public Checked<Assessment> assessment() {
        return DefinitionReader.read(definition.document(), definition.bytes());
    }

    /** Reads the worked cases; none where there is no such file. */
    public Checked<List<Case>> cases(Assessment assessment) {
        return cases.map(file -> CasesReader.read(assessment, file.document(), file.bytes()))
                .orElse(new Checked.Valid<>(List.of(), List.of()));
    }
}
