package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a definition finds the other assessments that it uses. */
@FunctionalInterface
public interface Instruments {
    /** For definitions that use no other. */
    Instruments NONE = (id, version) -> Optional.empty();

    /**
     * One version of an assessment; nothing where it is not known. What it returns has to be the same each time: a
     * response is scored by the version it was answered under.
     *
     * @param id      its name, for example {@code 4at}
     * @param version its version, for example {@code 1.0.0}
     */
    Optional<Assessment> find(String id, String version);

    /** The same, each of them found once and then kept; for any number of threads. */
    default Instruments kept() {
        Map<String, Assessment> found = new ConcurrentHashMap<>();
        return (id, version) -> {
            String name = id + "@" + version;
            Optional<Assessment> known = Optional.ofNullable(found.get(name)).or(() -> find(id, version));
            // what is not known is not kept either: names come from responses, and there is no end to them
            known.ifPresent(assessment -> found.put(name, assessment));
            return known;
        };
    }
}
