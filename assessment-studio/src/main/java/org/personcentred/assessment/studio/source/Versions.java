package org.personcentred.assessment.studio.source;

import java.util.Map;
import java.util.Optional;

/**
 * An assessment in every version that a name on the command line stands for.
 *
 * @param newest the newest of them, or the one that the name says
 * @param others the others, by their version; none where the name says which it is
 */
public record Versions(Source newest, Map<String, Source> others) {
    public Versions {
        others = Map.copyOf(others);
    }

    /** One version of it, where it is not the newest. */
    public Optional<Source> other(String version) {
        return Optional.ofNullable(others.get(version));
    }

    /** The same, from all versions with the newest first. */
    static Versions of(Map<String, Source> newestFirst) {
        return new Versions(newestFirst.values().iterator().next(), newestFirst);
    }
}
