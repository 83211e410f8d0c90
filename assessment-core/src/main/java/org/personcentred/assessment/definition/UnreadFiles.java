package org.personcentred.assessment.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** Files beside a definition that nobody reads, because their names end in another way than those of its files do. */
public final class UnreadFiles {
    private UnreadFiles() {}

    /**
     * Each file that was probably meant to be read with a definition, as a problem.
     *
     * @throws IOException if a folder cannot be looked at
     */
    public static List<Problem> beside(Path definition) throws IOException {
        Path folder = definition.toAbsolutePath().getParent();
        List<Problem> unread = new ArrayList<>();
        for (Path file : files(definition.resolveSibling("text"))) {
            if (!name(file).endsWith(".yaml") && !name(file).startsWith(".")) {
                unread.add(unread(file, name(file).replaceAll("[.][^.]*$", "") + ".yaml"));
            }
        }
        if (folder != null && Files.exists(folder.resolve("cases.yml"))) {
            unread.add(unread(definition.resolveSibling("cases.yml"), "cases.yaml"));
        }
        return unread;
    }

    /** Whether a file would be a definition if its name ended as it should. */
    public static boolean isNearlyDefinition(Path file) {
        return name(file).toLowerCase(Locale.ROOT).matches("definition[.]ya?ml")
                && !name(file).equals("definition.yaml");
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Problem unread(Path file, String wanted) {
        Location here = new Location.InDocument(file.toString(), 1, 1, "");
        return Problem.error("FILE_NOT_READ", here, Map.of("wanted", wanted));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
