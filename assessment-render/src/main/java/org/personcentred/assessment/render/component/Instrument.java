package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * Another assessment within a form.
 *
 * @param question what it is called here
 * @param parts its own questions, under its own headings
 * @param reasons ways to leave all of it open
 */
public record Instrument(Question question, List<Component> parts, Reasons reasons) implements Component {
    public Instrument {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.instrument(this);
    }
}
