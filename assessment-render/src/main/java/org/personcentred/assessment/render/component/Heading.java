package org.personcentred.assessment.render.component;

/**
 * A heading.
 *
 * @param level 2 to 4
 * @param id its id
 * @param text its words
 */
public record Heading(int level, String id, String text) implements Component {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
