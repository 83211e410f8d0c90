package org.personcentred.assessment.definition.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * Whether one of the rules of a decision always holds once everything it reads is answered. Every way of answering is
 * tried where there are few enough; where there are too many, it is not known.
 */
final class Exhaustive {
    private Exhaustive() {}

    static boolean is(Decision decision, Assessment assessment) {
        Set<Reference> read = new LinkedHashSet<>();
        decision.rules().forEach(rule -> read.addAll(References.of(rule.when())));
        return Ways.of(read, assessment)
                .filter(ways -> ways.stream().allMatch(way -> fires(decision, new Facts(assessment, way, Map.of()))))
                .isPresent();
    }

    private static boolean fires(Decision decision, Facts facts) {
        return decision.rules().stream()
                .anyMatch(rule -> facts.judge(rule.when()).verdict().isMet());
    }
}
