package org.personcentred.assessment.problem;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with what a person answered or an author wrote, as a value: it is returned, never thrown.
 *
 * @param code       stable name of the kind of problem, for example {@code NAME_UNKNOWN}; {@link Messages} words it
 * @param severity   whether it stops the work
 * @param location   where it is
 * @param parameters what the message needs to be exact; never an answer somebody gave
 */
public record Problem(String code, Severity severity, Location location, Map<String, String> parameters) {
    public Problem {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** An error at a place. */
    public static Problem error(String code, Location location, Map<String, String> parameters) {
        return new Problem(code, Severity.ERROR, location, parameters);
    }

    /** A warning at a place. */
    public static Problem warning(String code, Location location, Map<String, String> parameters) {
        return new Problem(code, Severity.WARNING, location, parameters);
    }

    /** Whether this stops the work. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
