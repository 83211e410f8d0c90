package org.personcentred.assessment.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * Outcomes of one assessment for the same person, one after the other.
 *
 * @param outcomes the outcomes, the earliest first; at least one
 * @param steps    from each to the next: one fewer
 */
public record History(List<Outcome> outcomes, List<Comparison> steps) {
    public History {
        outcomes = List.copyOf(outcomes);
        steps = List.copyOf(steps);
    }

    /**
     * The history; it is refused where two that follow one another cannot be compared, for the reasons that
     * {@link Comparison#of} gives.
     *
     * @param outcomes the earliest first
     * @throws IllegalArgumentException if there is none
     */
    public static Checked<History> of(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one outcome");
        }
        List<Comparison> steps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < outcomes.size(); i++) {
            Checked<Comparison> step = Comparison.of(outcomes.get(i - 1), outcomes.get(i));
            problems.addAll(step.problems());
            if (step instanceof Checked.Valid<Comparison> valid) {
                steps.add(valid.value());
            }
        }
        return Checked.of(new History(outcomes, steps), problems);
    }

    /**
     * The histories of assessments within, by the item at which each stands in the last outcome: of those times at which
     * it was answered.
     */
    public Map<ItemId, History> within() {
        Map<ItemId, History> within = new LinkedHashMap<>();
        for (ItemId item : latest().within().keySet()) {
            List<Outcome> answered = outcomes.stream()
                    .flatMap(outcome -> Stream.ofNullable(outcome.within().get(item)))
                    .toList();
            if (of(answered) instanceof Checked.Valid<History> valid) {
                within.put(item, valid.value());
            }
        }
        return within;
    }

    /** The outcome that came last. */
    public Outcome latest() {
        return outcomes.get(outcomes.size() - 1);
    }
}
