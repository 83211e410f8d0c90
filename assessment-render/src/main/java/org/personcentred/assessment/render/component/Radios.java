package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * One of several options; the reasons for leaving it open come last, after "or", in the same group.
 *
 * @param question what is asked
 * @param name the field
 * @param options the options
 * @param inline whether they stand side by side where there is room
 * @param or the word before the reasons
 * @param reasons the reasons offered
 */
public record Radios(
        Question question, String name, List<Option> options, boolean inline, String or, List<Option> reasons)
        implements Component {
    public Radios {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.radios(this);
    }
}
