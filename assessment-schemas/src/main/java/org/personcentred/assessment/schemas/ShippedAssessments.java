package org.personcentred.assessment.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Nearest;

/** The assessments in this jar, in every version that was ever shipped. */
public final class ShippedAssessments {
    private ShippedAssessments() {}

    /**
     * One version of a shipped assessment.
     *
     * @param id      its name, for example {@code phq-9}
     * @param version its version, for example {@code 1.0.0}
     * @param translations the languages it was translated to, as BCP 47 tags
     */
    public record Shipped(String id, String version, List<String> translations) {
        public Shipped {
            translations = List.copyOf(translations);
        }

        /** Its files. */
        public AssessmentFolder folder() {
            String path = id + "/" + version + "/";
            AssessmentFolder folder = AssessmentFolder.of(file(path + "definition.yaml"));
            for (String language : translations) {
                folder = folder.translated(file(path + "text/" + language + ".yaml"));
            }
            return folder;
        }
    }

    /** Every version of every assessment, by id, the newest version of each first. */
    public static List<Shipped> all() {
        return text("index.txt").lines().map(ShippedAssessments::shipped).toList();
    }

    private static Shipped shipped(String line) {
        List<String> words = List.of(line.split(" "));
        int at = words.get(0).indexOf('@');
        String id = words.get(0).substring(0, at);
        return new Shipped(id, words.get(0).substring(at + 1), words.subList(1, words.size()));
    }

    /** The newest version of each assessment, by id. */
    public static List<Shipped> newest() {
        return all().stream()
                .filter(one -> newest(one.id()).equals(Optional.of(one.version())))
                .toList();
    }

    private static Optional<String> newest(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .map(Shipped::version)
                .findFirst();
    }

    /**
     * Loads the newest version of an assessment, or the one that is named, as {@code phq-9@1.0.0}. It takes some
     * milliseconds: keep what it returns.
     *
     * @throws IllegalArgumentException if no assessment of that id is shipped
     */
    public static Assessment load(String id) {
        int at = id.indexOf('@');
        if (at > 0) {
            return load(id.substring(0, at), id.substring(at + 1));
        }
        return load(
                id,
                newest(id)
                        .orElseThrow(() ->
                                new IllegalArgumentException("no assessment '" + id + "' is shipped" + nearest(id))));
    }

    private static String nearest(String id) {
        List<String> ids = all().stream().map(Shipped::id).distinct().toList();
        return Nearest.to(id, ids).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /**
     * Loads one version of an assessment, so that a stored response is scored by the rules it was answered under.
     *
     * @throws IllegalArgumentException if that version is not shipped
     */
    public static Assessment load(String id, String version) {
        return find(id, version)
                .orElseThrow(
                        () -> new IllegalArgumentException("no version '" + version + "' of '" + id + "' is shipped"));
    }

    /** One version of an assessment, if it is shipped: where definitions find the others that they use. */
    public static Optional<Assessment> find(String id, String version) {
        return all().stream()
                .filter(one -> one.id().equals(id) && one.version().equals(version))
                .findFirst()
                .map(ShippedAssessments::read);
    }

    private static Assessment read(Shipped shipped) {
        Checked<Assessment> read = DefinitionReader.read(shipped.folder(), ShippedAssessments::find);
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        throw new IllegalStateException("shipped " + shipped + " does not load: " + read.problems());
    }

    private static AssessmentFolder.File file(String path) {
        return new AssessmentFolder.File(path, bytes(path));
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the jar holds no " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
