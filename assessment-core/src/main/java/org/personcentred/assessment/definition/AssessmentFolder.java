package org.personcentred.assessment.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that make one assessment: its definition, the words that a licence gave somebody, and its translations.
 *
 * @param definition   {@code definition.yaml} or {@code definition.json}
 * @param licensed     {@code text/licensed.yaml}: words that only a licensee may use; never shipped
 * @param translations {@code text/cy.yaml} and the like: the same assessment in other words
 */
public record AssessmentFolder(File definition, Optional<File> licensed, List<File> translations) {
    private static final String LICENSED = "licensed.yaml";

    public AssessmentFolder {
        translations = List.copyOf(translations);
    }

    /**
     * A file as it is written.
     *
     * @param document what problems call it; JSON when it ends in {@code .json}, YAML otherwise
     * @param bytes    what is in it, in UTF-8
     */
    public record File(String document, byte[] bytes) {}

    /** A definition with nothing beside it. */
    public static AssessmentFolder of(File definition) {
        return new AssessmentFolder(definition, Optional.empty(), List.of());
    }

    /** The same with the words that a licence gave. */
    public AssessmentFolder licensed(File words) {
        return new AssessmentFolder(definition, Optional.of(words), translations);
    }

    /** The same with one more translation. */
    public AssessmentFolder translated(File words) {
        List<File> more = new ArrayList<>(translations);
        more.add(words);
        return new AssessmentFolder(definition, licensed, more);
    }

    /**
     * What stands in a folder on disk; translations are read in the order of their names.
     *
     * @throws IOException if there is no definition in it, or a file cannot be read
     */
    public static AssessmentFolder at(Path folder) throws IOException {
        Path json = folder.resolve("definition.json");
        return beside(Files.isRegularFile(json) ? json : folder.resolve("definition.yaml"));
    }

    /**
     * A definition on disk, and the texts in the folder {@code text} beside it.
     *
     * @throws IOException if a file cannot be read
     */
    public static AssessmentFolder beside(Path definition) throws IOException {
        AssessmentFolder folder = of(read(definition));
        for (Path text : texts(definition.resolveSibling("text"))) {
            boolean isLicensed = text.endsWith(LICENSED);
            folder = isLicensed ? folder.licensed(read(text)) : folder.translated(read(text));
        }
        return folder;
    }

    private static List<Path> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static File read(Path file) throws IOException {
        return new File(file.toString(), Files.readAllBytes(file));
    }
}
