package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * The form itself.
 *
 * @param action where it is posted; without it, to the address of the page
 * @param hidden fields that nobody sees
 * @param parts its sections
 * @param button what sends it
 */
public record Form(Optional<String> action, List<Hidden> hidden, List<Component> parts, String button)
        implements Component {
    public Form {
        hidden = List.copyOf(hidden);
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.form(this);
    }

    /** A field that nobody sees. */
    public record Hidden(String name, String value) {}
}
