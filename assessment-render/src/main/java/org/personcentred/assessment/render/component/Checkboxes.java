package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * Any number of options, and last, after "or", one that goes with no other.
 *
 * @param question what is asked
 * @param name the field
 * @param options the options that go together
 * @param or the word before what goes with no other
 * @param alone options that go with no other
 * @param reasons ways to leave it open
 */
public record Checkboxes(
        Question question, String name, List<Option> options, String or, List<Option> alone, Reasons reasons)
        implements Component {
    public Checkboxes {
        options = List.copyOf(options);
        alone = List.copyOf(alone);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.checkboxes(this);
    }
}
