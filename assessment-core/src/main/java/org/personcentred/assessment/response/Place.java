package org.personcentred.assessment.response;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * A place in a submission that a problem can be about.
 *
 * @param pointer where it stands in a response
 * @param field   the name of its form field
 * @param words   the question, in words for the person
 * @param part    the box of several that the problem is about; nothing where it is about the whole answer
 */
record Place(String pointer, String field, String words, Optional<String> part) {
    /** A place that is no box among several. */
    Place(String pointer, String field, String words) {
        this(pointer, field, words, Optional.empty());
    }

    /** Something that stops the answer from being taken. */
    Problem error(String code, Map<String, String> more) {
        return Problem.error(code, location(), parameters(more));
    }

    /** Something that stops the answer from being taken. */
    Problem error(String code) {
        return error(code, Map.of());
    }

    /** Something to look at, which stops nothing. */
    Problem warning(String code, Map<String, String> more) {
        return Problem.warning(code, location(), parameters(more));
    }

    private Location location() {
        return new Location.AtField(pointer, field, FieldNames.htmlId(field));
    }

    private Map<String, String> parameters(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.put("question", words);
        part.ifPresent(box -> all.put("part", box));
        return all;
    }
}
