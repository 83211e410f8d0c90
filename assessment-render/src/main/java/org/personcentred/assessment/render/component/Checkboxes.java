package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

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

    /** What describes an option: the group's error and hint if it is the first, and then its own hint. */
    public Optional<String> describedBy(Option option) {
        return question.describedBy(option, option.id().equals(question.id()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.checkboxes(this);
    }
}
