package org.personcentred.assessment.definition;

import java.util.Optional;

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
}
