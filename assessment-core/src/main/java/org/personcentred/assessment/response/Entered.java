package org.personcentred.assessment.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Problem;

/**
 * What was entered for one item: what could be read of it, and, to the letter, what was typed.
 *
 * @param typed    the values posted for each of its fields, by what follows the item's name in the field's name:
 *                 empty for the item itself, {@code day}, {@code 1}, {@code reason}, {@code comment}
 * @param answer   the answer, where there is one that can be read
 * @param reason   why there is none, where that was said
 * @param comment  the person's own words beside it
 * @param problems why it cannot be read
 */
public record Entered(
        Map<String, List<String>> typed,
        Optional<Answer> answer,
        Optional<Unanswered> reason,
        Optional<String> comment,
        List<Problem> problems) {

    /** Nothing was entered. */
    public static final Entered NOTHING =
            new Entered(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** An answer that the host knew already. */
    static Entered given(Item item, Answer answer) {
        Map<String, List<String>> typed = AsTyped.of(item, Optional.of(answer), Optional.empty(), Optional.empty());
        return new Entered(typed, Optional.of(answer), Optional.empty(), Optional.empty(), List.of());
    }

    /** What was said to an item before. */
    static Entered again(Item item, Response earlier) {
        Optional<Answer> answer = earlier.answer(item.id());
        Optional<Unanswered> reason = earlier.unanswered(item.id());
        Optional<String> comment = earlier.comment(item.id());
        return new Entered(AsTyped.of(item, answer, reason, comment), answer, reason, comment, List.of());
    }

    public Entered {
        typed = Map.copyOf(typed);
        problems = List.copyOf(problems);
    }

    /** Whether it says nothing: no answer, no reason, no comment, and nothing that cannot be read. */
    boolean isBlank() {
        return isOpen() && comment.isEmpty();
    }

    /** Whether there is no answer, no reason, and nothing that cannot be read. */
    boolean isOpen() {
        return answer.isEmpty() && reason.isEmpty() && problems.isEmpty();
    }

    /** Whether it comes to the same as another, in whichever boxes it was typed. */
    boolean saysTheSameAs(Entered other) {
        return answer.equals(other.answer)
                && reason.equals(other.reason)
                && comment.equals(other.comment)
                && problems.equals(other.problems);
    }

    /** What was typed into one of its fields, or nothing; where that came more than once, all of it. */
    public String typed(String field) {
        return Words.together(typed.getOrDefault(field, List.of()));
    }

    /** Whether an option was chosen or a box ticked, whatever else is wrong with it. */
    public boolean chose(String value) {
        return typed.getOrDefault("", List.of()).contains(value);
    }
}
