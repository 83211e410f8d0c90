package org.personcentred.assessment.definition.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * Whether one of the rules of a decision always holds once everything it reads is answered. The answers are tried part by
 * part, and each by itself where there are few enough; where there are too many, it is not known.
 */
final class Exhaustive {
    private final Decision decision;
    private final Candidate candidate;

    private Exhaustive(Decision decision, Candidate candidate) {
        this.decision = decision;
        this.candidate = candidate;
    }

    /** Whether it is so; nothing where that could not be told. */
    static Optional<Boolean> is(Decision decision, Candidate candidate) {
        return new Exhaustive(decision, candidate).is();
    }

    private Optional<Boolean> is() {
        List<Condition> rules = decision.rules().stream().map(Rule::when).toList();
        Condition none = new Condition.Not(new Condition.Or(rules));
        if (!candidate.reachable().canByAnswers(none)) {
            return Optional.of(true);
        }
        return candidate.reachable().isShown(none) ? Optional.of(false) : ways().map(this::always);
    }

    private Optional<List<Map<ItemId, Answer>>> ways() {
        Set<Reference> read = new LinkedHashSet<>();
        decision.rules().forEach(rule -> read.addAll(References.of(rule.when())));
        return Ways.of(read, candidate);
    }

    private boolean always(List<Map<ItemId, Answer>> ways) {
        return ways.stream().allMatch(way -> fires(new Facts(candidate.assessment(), way, Map.of())));
    }

    private boolean fires(Facts facts) {
        return decision.rules().stream()
                .anyMatch(rule -> facts.judge(rule.when()).verdict().isMet());
    }
}
