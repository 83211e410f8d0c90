package org.personcentred.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;

/** Compares what was found in two outcomes of one assessment. */
record ComparingFindings(
        Outcome earlier, Outcome later, AllowanceBehind allowanceBefore, AllowanceBehind allowanceAfter) {

    List<ComparedFinding> findings() {
        Map<String, Finding> all = lookedFor(Comparison.assessment(later));
        lookedFor(Comparison.assessment(earlier)).forEach(all::putIfAbsent);
        List<ComparedFinding> compared = new ArrayList<>();
        all.forEach((id, finding) -> finding(id, finding).ifPresent(compared::add));
        compared.sort(Comparator.comparing(one -> one.finding().urgency()));
        return compared;
    }

    /** The findings of an assessment and of those within it, by name. */
    private static Map<String, Finding> lookedFor(Assessment assessment) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        assessment.findings().forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        for (Item item : assessment.items()) {
            if (item.type() instanceof ItemType.Instrument instrument) {
                lookedFor(instrument.assessment())
                        .forEach((name, finding) -> findings.putIfAbsent(item.id() + "." + name, finding));
            }
        }
        return findings;
    }

    /** Where how it stood or stands rests on answers that were left out, it cannot be told what became of it. */
    private Optional<ComparedFinding> finding(String id, Finding finding) {
        FindingState before = state(earlier, id);
        FindingState after = state(later, id);
        Optional<String> policyBefore = allowanceBefore.finding(id);
        Optional<String> policyAfter = allowanceAfter.finding(id);
        boolean rests = policyBefore.isPresent() || policyAfter.isPresent();
        return course(before, after)
                .map(course -> new ComparedFinding(
                        id,
                        finding,
                        before,
                        after,
                        rests ? FindingCourse.CANNOT_BE_TOLD : course,
                        policyBefore,
                        policyAfter));
    }

    private static FindingState state(Outcome outcome, String id) {
        if (!lookedFor(Comparison.assessment(outcome)).containsKey(id)) {
            return FindingState.NOT_LOOKED_FOR;
        }
        return Comparing.find(outcome.findings(), FindingResult::id, id)
                .map(result -> result.open() ? FindingState.OPEN : FindingState.RAISED)
                .orElse(FindingState.NOT_RAISED);
    }

    /** What became of a finding; nothing where there was none and is none. */
    private static Optional<FindingCourse> course(FindingState before, FindingState after) {
        return switch (after) {
            case RAISED ->
                Optional.of(
                        switch (before) {
                            case RAISED -> FindingCourse.STILL_THERE;
                            case NOT_RAISED -> FindingCourse.NEW;
                            case OPEN, NOT_LOOKED_FOR -> FindingCourse.CANNOT_BE_TOLD;
                        });
            case OPEN -> Optional.of(FindingCourse.CANNOT_BE_TOLD);
            case NOT_RAISED -> before == FindingState.RAISED ? Optional.of(FindingCourse.RESOLVED) : Optional.empty();
            case NOT_LOOKED_FOR ->
                before == FindingState.NOT_RAISED ? Optional.empty() : Optional.of(FindingCourse.CANNOT_BE_TOLD);
        };
    }
}
