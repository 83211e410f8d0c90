package org.personcentred.assessment.studio.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a name or path on the command line means: a shipped id, {@code id@version}, or a path to a folder or a
 * definition. A shipped id wins over a folder of the same name, which can always be written with {@code ./} in front.
 */
public final class Sources {
    private Sources() {}

    /**
     * The one definition that a name means: the newest version, where there are several.
     *
     * @throws Refusal if it means none
     */
    public static Source named(String name) {
        return versions(name).newest();
    }

    /**
     * Every version of the assessment that a name means. It is just one where the name says which, as {@code phq-9@1.0.0}
     * and the path to a definition do.
     *
     * @throws Refusal if it means none
     */
    public static Versions versions(String name) {
        Map<String, Source> shipped = Shipped.versions(name);
        if (!shipped.isEmpty()) {
            return Versions.of(shipped);
        }
        Path path = path(name);
        if (!Files.isDirectory(path)) {
            return new Versions(source(path, name), Map.of());
        }
        Optional<Path> definition = Folders.definition(path);
        if (definition.isPresent()) {
            return new Versions(source(definition.get(), name), Map.of());
        }
        Map<String, Source> versions = new LinkedHashMap<>();
        versions(path, name).forEach((version, file) -> versions.put(version, source(file, name)));
        if (versions.isEmpty()) {
            throw Refusal.wrongUsage("There is no definition.yaml in '" + name + "'.");
        }
        return Versions.of(versions);
    }

    private static Map<String, Path> versions(Path folder, String name) {
        try {
            return Folders.versions(folder);
        } catch (IOException e) {
            throw Refusal.wrongUsage("The folder '" + name + "' cannot be searched.");
        }
    }

    /**
     * Every definition that some paths or names mean, in their order; folders are searched.
     *
     * @throws Refusal if one of them means none
     */
    public static List<Source> all(List<String> names) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            Optional<Source> shipped = Shipped.find(name);
            if (shipped.isPresent()) {
                sources.add(shipped.get());
            } else {
                files(name).forEach(file -> sources.add(source(file, name)));
            }
        }
        return sources;
    }

    private static List<Path> files(String name) {
        Path path = path(name);
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try {
            List<Path> found = Folders.definitions(path);
            if (found.isEmpty()) {
                throw Refusal.wrongUsage("There is no definition.yaml in '" + name + "' or in any folder in it.");
            }
            return found;
        } catch (IOException e) {
            throw Refusal.wrongUsage("The folder '" + name + "' cannot be searched.");
        }
    }

    private static Source source(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw unknown(name);
        }
        try {
            return Folders.source(file);
        } catch (IOException e) {
            throw Refusal.wrongUsage("The file '" + file + "' cannot be read.");
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unknown(name);
        }
    }

    private static Refusal unknown(String name) {
        String suggestion = Shipped.nearest(name)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse("");
        return Refusal.wrongUsage("There is no shipped assessment, folder or file '" + name + "'." + suggestion
                + " 'assess list' shows what is shipped.");
    }
}
