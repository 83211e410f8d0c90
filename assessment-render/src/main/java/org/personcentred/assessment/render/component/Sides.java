package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * Short boxes for each side of the body that make one answer: repeated measurements of the left and of the right.
 *
 * @param question what is asked
 * @param sides the sides; each has boxes
 * @param unit a unit beside each box
 * @param reasons ways to leave it open
 */
public record Sides(Question question, List<OneSide> sides, Optional<String> unit, Reasons reasons)
        implements Component {
    public Sides {
        sides = List.copyOf(sides);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sides(this);
    }

    /**
     * One side.
     *
     * @param label which, as "Left side"
     * @param boxes its boxes, at least one
     */
    public record OneSide(String label, List<Box> boxes) {
        public OneSide {
            boxes = List.copyOf(boxes);
        }
    }
}
