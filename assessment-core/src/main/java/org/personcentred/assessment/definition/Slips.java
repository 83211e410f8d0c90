package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.document.Legible;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Problem;

/**
 * Where a definition says something that cannot be read, as the number {@code 010}, and what follows from nothing else.
 *
 * @param places of each of these values; a question that is {@code like} another may have its slips too
 */
record Slips(List<String> places) {

    /** The slips of a text, in the tree that was written out of it. */
    static Slips in(Node tree, Legible text) {
        List<String> places = new ArrayList<>();
        Pointer.each(tree, (place, node) -> {
            if (node instanceof Node.Null && text.slips().contains(node.position())) {
                places.add(place);
            }
        });
        return new Slips(places);
    }

    /** Whether a question of the right shape may be wrong only because of a slip in it or in the name of another. */
    boolean isBehind(Problem unwritten) {
        String part = DefinitionPart.place(unwritten.location().pointer());
        return places.stream()
                .anyMatch(place -> DefinitionPart.place(place).equals(part)
                        || place.startsWith("/sections") && unwritten.code().endsWith("_UNKNOWN"));
    }

    /**
     * Whether a shape is wrong only because of a slip: it is that of the value itself, or of something around it. What
     * is missing around it is missing with it and without it.
     */
    boolean isAround(Problem shape) {
        String place = shape.location().pointer();
        return places.contains(place)
                || !shape.code().equals("SHAPE_REQUIRED")
                        && places.stream().anyMatch(slip -> slip.startsWith(place + "/"));
    }
}
