package org.personcentred.assessment.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Two outcomes of one assessment for the same person: what went which way, what is new and what is resolved.
 *
 * <p>Versions that differ in their first number may score the same answers otherwise, and so may other settings: then no
 * score is compared, and {@link #sameRules()} says so.
 *
 * @param earlier    the outcome before
 * @param later      the outcome after
 * @param scores     the scores of the later version in its order, then those that only the earlier one has
 * @param findings   the findings that were raised or may be, the most urgent first
 * @param decisions  the decisions of the later version in its order, then those that only the earlier one has
 * @param rows       the rows of groups that the host has named, so that they are known again
 * @param stillOpen  the questions that are open now and were open before, in the order of the form
 * @param newlyOpen  the questions that are open now and were not before, in the order of the form
 * @param noLonger   the questions that were open before and are not now, in the order of the earlier form
 */
public record Comparison(
        Outcome earlier,
        Outcome later,
        List<ComparedScore> scores,
        List<ComparedFinding> findings,
        List<ComparedDecision> decisions,
        List<ComparedRow> rows,
        List<ItemId> stillOpen,
        List<ItemId> newlyOpen,
        List<ItemId> noLonger) {
    public Comparison {
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
        rows = List.copyOf(rows);
        stillOpen = List.copyOf(stillOpen);
        newlyOpen = List.copyOf(newlyOpen);
        noLonger = List.copyOf(noLonger);
    }

    /** The comparison; it is refused where the outcomes are of two assessments, or stand the wrong way round. */
    public static Checked<Comparison> of(Outcome earlier, Outcome later) {
        List<Problem> problems = new ArrayList<>();
        String before = assessment(earlier).id();
        String after = assessment(later).id();
        if (!before.equals(after)) {
            Map<String, String> ids = Map.of("earlier", before, "later", after);
            problems.add(Problem.error("COMPARISON_MISMATCH", at("/assessment"), ids));
        } else if (isBackwards(earlier, later)) {
            problems.add(Problem.error("COMPARISON_BACKWARDS", at("/completedOn"), Map.of()));
        }
        return problems.isEmpty()
                ? new Checked.Valid<>(new Comparing(earlier, later).comparison(), List.of())
                : new Checked.Invalid<>(problems);
    }

    /** Whether both were worked out by rules that give the same answers the same results, under the same settings. */
    public boolean sameRules() {
        return major(assessment(earlier)).equals(major(assessment(later)))
                && settings(assessment(earlier)).equals(settings(assessment(later)));
    }

    /**
     * The comparisons of assessments within, by the item at which each stands: of those that were answered both times.
     * Their findings are among the findings here too.
     */
    public Map<ItemId, Comparison> within() {
        Map<ItemId, Comparison> within = new LinkedHashMap<>();
        later.within().forEach((item, after) -> {
            Outcome before = earlier.within().get(item);
            if (before != null && of(before, after) instanceof Checked.Valid<Comparison> valid) {
                within.put(item, valid.value());
            }
        });
        return within;
    }

    /** The first number of a version: where it is the same, the same answers give the same results. */
    private static String major(Assessment assessment) {
        return assessment.version().substring(0, assessment.version().indexOf('.'));
    }

    private static List<Map.Entry<String, Setting>> settings(Assessment assessment) {
        return assessment.parameters().values().stream()
                .map(parameter -> Map.entry(parameter.name(), parameter.value()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private static boolean isBackwards(Outcome earlier, Outcome later) {
        return earlier.response()
                .completedOn()
                .flatMap(before -> later.response().completedOn().map(before::isAfter))
                .orElse(false);
    }

    static Assessment assessment(Outcome outcome) {
        return outcome.response().assessment();
    }

    private static Location at(String pointer) {
        return new Location.InDocument("comparison", 1, 1, pointer);
    }
}
