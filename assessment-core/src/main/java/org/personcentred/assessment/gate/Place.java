package org.personcentred.assessment.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * A value or key of a document.
 *
 * @param path     which entry or item at each level, from 0; orders places as the document does
 * @param pointer  JSON Pointer of the value, or of the value under the key
 * @param position where it stands
 */
record Place(List<Integer> path, String pointer, Position position) {
    static final Comparator<Place> IN_DOCUMENT_ORDER = (one, other) -> compare(one.path, other.path);

    Problem problem(String code, String document, Map<String, String> parameters) {
        Location here = new Location.InDocument(document, position.line(), position.column(), pointer);
        return Problem.error(code, here, parameters);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        int common = Math.min(one.size(), other.size());
        for (int level = 0; level < common; level++) {
            int difference = one.get(level) - other.get(level);
            if (difference != 0) {
                return difference;
            }
        }
        return one.size() - other.size();
    }
}
