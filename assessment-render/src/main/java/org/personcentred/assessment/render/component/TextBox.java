package org.personcentred.assessment.render.component;

import java.util.Optional;

/**
 * Words, on one line or on several.
 *
 * @param question what is asked
 * @param name the field
 * @param typed what was typed
 * @param lines how many lines the box shows
 * @param purpose an autocomplete purpose
 * @param reasons ways to leave it open
 */
public record TextBox(
        Question question, String name, String typed, int lines, Optional<String> purpose, Reasons reasons)
        implements Component {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.textBox(this);
    }
}
