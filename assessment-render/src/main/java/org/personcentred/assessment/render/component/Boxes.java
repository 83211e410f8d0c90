package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * Several short boxes that make one answer: a date in parts, repeated measurements.
 *
 * @param question what is asked
 * @param boxes the boxes; at least one
 * @param unit a unit beside each box
 * @param reasons ways to leave it open
 */
public record Boxes(Question question, List<Box> boxes, Optional<String> unit, Reasons reasons) implements Component {
    public Boxes {
        boxes = List.copyOf(boxes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.boxes(this);
    }
}
