package org.personcentred.assessment.render.component;

import java.util.Optional;

/**
 * A number with its unit beside it. It is typed as text: a browser's number field drops what it cannot read.
 *
 * @param question what is asked
 * @param name the field
 * @param typed what was typed
 * @param unit its unit in words
 * @param keyboard an inputmode; none where a minus sign must be in reach
 * @param purpose an autocomplete purpose
 * @param reasons ways to leave it open
 */
public record NumberBox(
        Question question,
        String name,
        String typed,
        Optional<String> unit,
        Optional<String> keyboard,
        Optional<String> purpose,
        Reasons reasons)
        implements Component {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.numberBox(this);
    }
}
