package org.personcentred.assessment.studio.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;

/** Versions of an assessment, as they are written and as they load. */
final class Versions {
    private static final Path FOLDER = Path.of("src/test/resources/versions");

    private Versions() {}

    /** What is written in one of the files kept for these tests. */
    static String written(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment read(String definition) {
        return read(folder(definition));
    }

    static Assessment read(AssessmentFolder folder) {
        return valid(DefinitionReader.read(folder));
    }

    /** One that has the other within it. */
    static Assessment read(String outer, String inner) {
        Assessment within = read(inner);
        return valid(DefinitionReader.read(folder(outer), (id, version) -> Optional.of(within)));
    }

    private static AssessmentFolder folder(String definition) {
        return AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", definition.getBytes(UTF_8)));
    }

    private static Assessment valid(Checked<Assessment> read) {
        assertThat(read.problems())
                .allSatisfy(problem ->
                        assertThat(problem.isError()).as(problem.toString()).isFalse());
        return ((Checked.Valid<Assessment>) read).value();
    }
}
