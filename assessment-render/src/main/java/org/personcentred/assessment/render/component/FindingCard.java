package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * A finding, with what happens next.
 *
 * @param urgency how soon, as a word for the style sheet: {@code now}, {@code soon}, {@code routine} or {@code note}
 * @param when how soon, in words
 * @param title what was found, or what we need to ask about
 * @param questions the questions to ask; of a finding that was raised, none
 * @param next the heading of the steps
 * @param steps what happens next
 */
public record FindingCard(
        String urgency, String when, String title, List<String> questions, String next, List<Step> steps)
        implements Component {
    public FindingCard {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.findingCard(this);
    }

    /**
     * Something that is done about it.
     *
     * @param what what is done
     * @param who  who does it, and by when
     */
    public record Step(String what, String who) {}
}
