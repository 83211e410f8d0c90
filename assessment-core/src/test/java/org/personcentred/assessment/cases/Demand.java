package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;

/**
 * A small assessment made to show that the engine meets a demand of real instruments: a folder with its definition,
 * its worked cases, and {@code shows.txt}, which names the demands, one a line.
 */
record Demand(Path folder) {
    private static final Path ALL = Path.of("src/test/resources/engine-demands");

    static List<Demand> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(Demand::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> shows() {
        return text("shows.txt").lines().toList();
    }

    /** The definition, and the words in {@code text} that belong to it. */
    String written() {
        return text("definition.yaml")
                + Stream.of("text/cy.yaml", "text/licensed.yaml")
                        .filter(file -> Files.exists(folder.resolve(file)))
                        .map(this::text)
                        .collect(Collectors.joining());
    }

    Assessment assessment() {
        try {
            return valid(DefinitionReader.read(AssessmentFolder.at(folder), Demand::find));
        } catch (IOException e) {
            throw new UncheckedIOException("each folder of engine-demands has a definition.yaml", e);
        }
    }

    /** Demands use each other by the name of the folder. */
    private static Optional<Assessment> find(String id, String version) {
        return all().stream()
                .filter(demand -> demand.toString().equals(id))
                .map(Demand::assessment)
                .filter(assessment -> assessment.version().equals(version))
                .findFirst();
    }

    List<Case> cases() {
        return valid(CasesReader.read(assessment(), folder.resolve("cases.yaml").toString(), bytes("cases.yaml")));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private static <T> T valid(Checked<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<T>) read).value();
    }

    private String text(String file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("each folder of engine-demands has a " + file, e);
        }
    }
}
