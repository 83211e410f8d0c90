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

    /** Whether it has buttons that do not send it, so that pressing Enter has to be told which one is meant. */
    public boolean hasOtherButtons() {
        return parts.stream()
                .anyMatch(part -> part instanceof Section section
                        && section.parts().stream().anyMatch(Group.class::isInstance));
    }

    /** A field that nobody sees. */
    public record Hidden(String name, String value) {}
}
