package org.personcentred.assessment.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Allowance;
import org.personcentred.assessment.definition.Allowances;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Still;
import org.personcentred.assessment.expression.Working;

/** What a policy did behind findings and decisions that could come out otherwise with the answers that were left out. */
final class AllowanceBehind {
    private final Assessment assessment;
    private final Facts facts;
    private final Facts certain;
    private final Map<ItemId, AllowanceBehind> within = new HashMap<>();

    AllowanceBehind(Outcome outcome) {
        this.assessment = outcome.response().assessment();
        this.facts = Scorer.facts(outcome.response());
        this.certain = facts.where(Still.EVERY_ANSWER);
        outcome.within().forEach((item, inner) -> within.put(item, new AllowanceBehind(inner)));
    }

    /** Behind a finding that was raised, or was not; of another assessment, with the item before its name. */
    Optional<String> finding(String id) {
        int dot = id.indexOf('.');
        if (dot >= 0) {
            return Optional.ofNullable(within.get(new ItemId(id.substring(0, dot))))
                    .flatMap(inner -> inner.finding(id.substring(dot + 1)));
        }
        return Comparing.find(assessment.findings(), Finding::id, id)
                .map(Finding::when)
                .filter(when -> !facts.judge(when).verdict().isOpen())
                .filter(when -> certain.judge(when).verdict().isOpen())
                .flatMap(when -> policy(List.of(facts.judge(when))));
    }

    /** Behind the result of a decision. */
    Optional<String> decision(String id) {
        boolean mayBeAnother = assessment.decisions().containsKey(id)
                && facts.ruling(id).result().isPresent()
                && certain.ruling(id).result().isEmpty();
        return mayBeAnother ? policy(facts.ruling(id).looked()) : Optional.empty();
    }

    private Optional<String> policy(Collection<Working.OfCondition> workings) {
        return Allowances.behind(facts, workings).stream()
                .map(Allowance::policy)
                .findFirst();
    }
}
