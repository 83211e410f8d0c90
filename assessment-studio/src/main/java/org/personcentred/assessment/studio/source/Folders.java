package org.personcentred.assessment.studio.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.UnreadFiles;

/** Definitions in files and folders. */
final class Folders {
    private static final List<String> NAMES = List.of("definition.yaml", "definition.json");

    private Folders() {}

    /** Every definition in a folder and in the folders in it, but for hidden ones and those of a build. */
    static List<Path> definitions(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Set<FileVisitOption> links = Set.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(folder, links, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean passedOver = !inner.equals(folder)
                        && (name(inner).startsWith(".") || name(inner).equals("target"));
                return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                // a link to a folder around it, or to nothing, leads nowhere new
                if (failure instanceof FileSystemLoopException || Files.isSymbolicLink(file)) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (UnreadFiles.isNearlyDefinition(file)) {
                    throw Refusal.wrongUsage("'" + file + "' is not read. Call it definition.yaml.");
                }
                if (NAMES.contains(name(file))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }

    /** The definition right in a folder. */
    static Optional<Path> definition(Path folder) {
        return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /** The definitions in the folders that are named as versions are, the newest first. */
    static Map<String, Path> versions(Path folder) throws IOException {
        Map<String, Path> versions = new TreeMap<>(
                Comparator.comparing(ModuleDescriptor.Version::parse).reversed());
        try (Stream<Path> inner = Files.list(folder)) {
            inner.filter(one -> name(one).matches("[0-9]+\\.[0-9]+\\.[0-9]+"))
                    .forEach(one -> definition(one).ifPresent(file -> versions.put(name(one), file)));
        }
        return versions;
    }

    /** A definition with the cases beside it; only a file that is named as definitions are has any. */
    static Source source(Path file) throws IOException {
        Path beside = file.resolveSibling("cases.yaml");
        boolean hasCases = NAMES.contains(name(file)) && Files.isRegularFile(beside);
        return new Source(AssessmentFolder.beside(file), hasCases ? Optional.of(written(beside)) : Optional.empty());
    }

    /** A definition in a folder beside the one of this file: {@code id/version} next to the other {@code id/version}. */
    static Optional<Source> other(String document, String id, String version) {
        Path versions =
                Path.of(document).toAbsolutePath().normalize().getParent().getParent();
        if (versions == null || versions.getParent() == null) {
            return Optional.empty();
        }
        return definition(versions.resolveSibling(id).resolve(version)).map(file -> {
            try {
                return source(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static AssessmentFolder.File written(Path file) throws IOException {
        return new AssessmentFolder.File(file.toString(), Files.readAllBytes(file));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
