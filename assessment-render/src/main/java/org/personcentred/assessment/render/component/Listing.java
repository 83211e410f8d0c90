package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * A list, with a sentence before it.
 *
 * @param lead the sentence; empty for none
 * @param entries what is listed
 */
public record Listing(String lead, List<String> entries) implements Component {
    public Listing {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.listing(this);
    }
}
