package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong on the page, first in it, with a link to each place.
 *
 * @param title its heading
 * @param entries what is wrong, in the order of the form
 */
public record ErrorSummary(String title, List<Entry> entries) implements Component {
    public ErrorSummary {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.errorSummary(this);
    }

    /**
     * One thing that is wrong.
     *
     * @param target the id of the control to mend, where there is one
     * @param text   what is wrong
     */
    public record Entry(Optional<String> target, String text) {}
}
