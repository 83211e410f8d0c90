package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of several options; the reasons for leaving it open come last, after "or", in the same group.
 *
 * @param question what is asked
 * @param name the field
 * @param options the options
 * @param inline whether they stand side by side where there is room
 * @param or the word before the reasons
 * @param reasons the reasons offered
 * @param slider whether a script may add a line to point at
 */
public record Radios(
        Question question,
        String name,
        List<Option> options,
        boolean inline,
        String or,
        List<Option> reasons,
        boolean slider)
        implements Component {
    public Radios {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
    }

    /** Options without a slider. */
    public Radios(
            Question question, String name, List<Option> options, boolean inline, String or, List<Option> reasons) {
        this(question, name, options, inline, or, reasons, false);
    }

    /**
     * What describes an option: the group's error and hint where the Tab key can come to it, and then its own hint. That
     * is the option that is chosen; where none is, the first from above and the last from below. An error summary leads
     * to the first.
     */
    public Optional<String> describedBy(Option option) {
        List<Option> all = Stream.concat(options.stream(), reasons.stream()).toList();
        boolean open = all.stream().noneMatch(Option::chosen);
        return question.describedBy(
                option,
                option.id().equals(question.id()) || option.chosen() || open && option.equals(all.get(all.size() - 1)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.radios(this);
    }
}
