package org.personcentred.assessment.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** A submission that was made for another assessment or another version. It is not looked at any further. */
final class Mismatch {
    private Mismatch() {}

    /**
     * The problem, if what is said is not what is expected; what is not said fits.
     *
     * @param pointer where the response stands in the whole
     */
    static List<Problem> find(Assessment expected, Optional<String> id, Optional<String> version, String pointer) {
        if (id.isPresent() && !id.get().equals(expected.id())) {
            return List.of(problem("ASSESSMENT_MISMATCH", pointer + "/assessment", expected.id()));
        }
        if (version.isPresent() && !version.get().equals(expected.version())) {
            return List.of(problem("VERSION_MISMATCH", pointer + "/version", expected.version()));
        }
        return List.of();
    }

    private static Problem problem(String code, String place, String expected) {
        return Problem.error(code, new Location.InDocument("response", 1, 1, place), Map.of("expected", expected));
    }
}
