package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.problem.Problem;

/** A decision whose rules do not hold for all answers says what comes out otherwise. */
final class DecisionsAlwaysEnd implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return candidate.soundDecisions().stream()
                .filter(decision -> mayEndInNothing(candidate, decision))
                .flatMap(decision -> otherwise(candidate, decision))
                .toList();
    }

    private static boolean mayEndInNothing(Candidate candidate, Decision decision) {
        return decision.otherwise().isEmpty()
                && decision.rules().stream().allMatch(rule -> candidate.isSound(rule.when()))
                && decision.rules().stream().noneMatch(rule -> RulesCanFire.isCertain(candidate, rule));
    }

    private static Stream<Problem> otherwise(Candidate candidate, Decision decision) {
        String place = candidate.place("decisions", decision.id());
        Map<String, String> parameters = Map.of("decision", decision.id());
        return switch (Exhaustive.of(decision, candidate)) {
            case ALWAYS -> Stream.of();
            case NOT_ANSWERED -> Stream.of(candidate.error("OTHERWISE_NEEDED", place, parameters));
            case NOT_OPEN ->
                Stream.of(
                        candidate.error("OTHERWISE_NEEDED", place, Map.of("decision", decision.id(), "open", "true")));
            case UNKNOWN -> Stream.of(candidate.warning("OTHERWISE_MISSING", place, parameters));
        };
    }
}
