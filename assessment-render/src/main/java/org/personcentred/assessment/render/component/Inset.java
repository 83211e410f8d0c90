package org.personcentred.assessment.render.component;

/**
 * Words set apart from the rest.
 *
 * @param heading what it is about; empty for none
 * @param text the words
 */
public record Inset(String heading, Prose text) implements Component {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.inset(this);
    }
}
