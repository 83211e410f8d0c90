package org.personcentred.assessment.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Scorer;

/**
 * What has to be said while the form is still being filled in.
 *
 * @param found   what was found
 * @param actions those of its actions that are said at once
 */
public record Urgent(FindingResult found, List<Action> actions) {
    public Urgent {
        actions = List.copyOf(actions);
    }

    /** All that has to be said to a reader by now, the most urgent first. */
    static List<Urgent> all(Assessment assessment, Facts facts, Audience reader) {
        return Scorer.findings(assessment, facts, Urgent::isSaidAtOnce).stream()
                .filter(result -> !result.open())
                .map(result -> new Urgent(
                        result,
                        result.actions().stream()
                                .filter(action -> action.atOnce() && action.isShownTo(reader))
                                .toList()))
                .filter(urgent -> !urgent.actions.isEmpty())
                .toList();
    }

    /** Whether it can be said at once: of what cannot, nobody has to know yet whether it was found. */
    private static boolean isSaidAtOnce(Finding finding) {
        return finding.actions().stream().anyMatch(Action::atOnce);
    }

    /** What a draft calls all of it once it was said. */
    static Set<String> names(List<Urgent> all) {
        return all.stream().flatMap(Urgent::names).collect(Collectors.toSet());
    }

    /** Whether some of it was not said yet. */
    boolean isNew(Set<String> told) {
        return !names().allMatch(told::contains);
    }

    private Stream<String> names() {
        return actions.stream().map(action -> found.id() + "." + action.id());
    }
}
