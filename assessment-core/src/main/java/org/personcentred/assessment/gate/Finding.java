package org.personcentred.assessment.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/**
 * Something that does not fit, before it is worded; suggestions are looked for only when it will be told.
 *
 * @param written what stands there, only to find a suggestion; it never reaches a message
 * @param known   what a suggestion may be taken from
 */
record Finding(String code, Place place, Map<String, String> parameters, String written, List<String> known) {
    static final Comparator<Finding> IN_DOCUMENT_ORDER =
            Comparator.comparing(Finding::place, Place.IN_DOCUMENT_ORDER).thenComparing(Finding::code);

    static Finding of(String code, Place place, Map<String, String> parameters) {
        return new Finding(code, place, parameters, "", List.of());
    }

    Problem problem(String document) {
        Optional<String> suggestion = Nearest.to(written, known);
        Map<String, String> all = new TreeMap<>(parameters);
        suggestion.ifPresent(name -> all.put("suggestion", name));
        return place.problem(code, document, all);
    }
}
