package org.personcentred.assessment.render.component;

/**
 * Words set apart from the rest.
 *
 * @param heading what it is about; empty for none
 * @param text    the words
 * @param isFirst whether it is what to read first, because the page comes back for it
 */
public record Inset(String heading, Prose text, boolean isFirst) implements Component {
    /** Words that wait until somebody comes to them. */
    public Inset(String heading, Prose text) {
        this(heading, text, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.inset(this);
    }
}
