package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * Lines to fill in by hand, on paper only.
 *
 * @param names what goes on each
 */
public record Blanks(List<String> names) implements Component {
    public Blanks {
        names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.blanks(this);
    }
}
