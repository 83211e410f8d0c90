package org.personcentred.assessment.render.component;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words, on one line or on several.
 *
 * @param question what is asked
 * @param name the field
 * @param typed what was typed
 * @param language the language of what is in the box, where the form proposes it and it is not in that of the page
 * @param lines how many lines the box shows
 * @param limit how much can be written, where a script counts it
 * @param purpose an autocomplete purpose
 * @param reasons ways to leave it open
 */
public record TextBox(
        Question question,
        String name,
        String typed,
        Optional<String> language,
        int lines,
        Optional<Limit> limit,
        Optional<String> purpose,
        Reasons reasons)
        implements Component {
    /** The most characters, where a script counts. */
    public @Nullable String most() {
        return limit.map(count -> String.valueOf(count.most())).orElse(null);
    }

    /** How a script says what is left. */
    public @Nullable String left() {
        return limit.map(Limit::left).orElse(null);
    }

    /** How a script says what is too much. */
    public @Nullable String over() {
        return limit.map(Limit::over).orElse(null);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.textBox(this);
    }
}
