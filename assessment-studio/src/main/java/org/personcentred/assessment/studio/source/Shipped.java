package org.personcentred.assessment.studio.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** The assessments that come with the library, by {@code id} or {@code id@version}. */
final class Shipped {
    private Shipped() {}

    /** The newest version of an id, or just the version after an {@code @}. */
    static Optional<Source> find(String name) {
        return versions(name).values().stream().findFirst();
    }

    /** Every version of an id, the newest first, or just the version after an {@code @}. */
    static Map<String, Source> versions(String name) {
        Map<String, Source> versions = new LinkedHashMap<>();
        ShippedAssessments.all().stream()
                .filter(one -> name.equals(one.id()) || name.equals(one.id() + "@" + one.version()))
                .forEach(one -> versions.put(one.version(), source(one)));
        return versions;
    }

    /** A name of a shipped assessment that this one was probably meant to be. */
    static Optional<String> nearest(String name) {
        Set<String> ids = new LinkedHashSet<>();
        ShippedAssessments.all().forEach(one -> ids.add(one.id()));
        return newestOf(name).or(() -> Nearest.to(name, ids));
    }

    private static Optional<String> newestOf(String name) {
        int at = name.indexOf('@');
        return ShippedAssessments.all().stream()
                .filter(one -> at > 0 && one.id().equals(name.substring(0, at)))
                .map(one -> one.id() + "@" + one.version())
                .findFirst();
    }

    private static Source source(ShippedAssessments.Shipped one) {
        return new Source(one.folder(), file(one.id() + "/" + one.version() + "/cases.yaml"));
    }

    private static Optional<AssessmentFolder.File> file(String path) {
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(new AssessmentFolder.File(path, file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
