package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Judgement;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/**
 * What a decision comes to over the answers given so far. It is settled only when every way of answering the open
 * questions leads to the same result.
 *
 * @param possible  the ids of the results it can still come to
 * @param mayBeNone whether it can come to none, because no rule fires and there is no {@code otherwise}
 * @param rule      the rule that fired, from 0; nothing for {@code otherwise}, and while one before it is open
 * @param open      the items that would settle it
 * @param looked    the rules that were looked at, up to the one that fired
 */
public record Ruling(
        Set<String> possible,
        boolean mayBeNone,
        Optional<Integer> rule,
        Set<ItemId> open,
        List<Working.OfCondition> looked) {

    static Ruling of(Decision decision, Judgement judgement) {
        Set<String> possible = new LinkedHashSet<>();
        Set<ItemId> open = new TreeSet<>();
        List<Working.OfCondition> looked = new ArrayList<>();
        Optional<Integer> fired = Optional.empty();
        for (int index = 0; index < decision.rules().size() && fired.isEmpty(); index++) {
            Rule rule = decision.rules().get(index);
            Working.OfCondition working = rule.when().accept(judgement);
            Verdict verdict = working.verdict();
            looked.add(working);
            open.addAll(verdict.open());
            if (verdict.mayBeMet()) {
                possible.add(rule.then().id());
            }
            fired = verdict.isMet() ? Optional.of(index) : Optional.empty();
        }
        boolean mayBeNone = fired.isEmpty() && decision.otherwise().isEmpty();
        if (fired.isEmpty()) {
            decision.otherwise().ifPresent(result -> possible.add(result.id()));
        }
        boolean settled = possible.size() + (mayBeNone ? 1 : 0) <= 1;
        boolean first = looked.stream().noneMatch(working -> working.verdict().isOpen());
        Optional<Integer> rule = first ? fired : Optional.empty();
        return new Ruling(possible, mayBeNone, rule, settled ? Set.of() : open, looked);
    }

    /** What it comes to; nothing while it could still go another way. */
    public Optional<String> result() {
        return possible.size() == 1 && !mayBeNone
                ? Optional.of(possible.iterator().next())
                : Optional.empty();
    }

    Alternatives alternatives() {
        boolean undefined = result().isEmpty()
                && looked.stream().anyMatch(working -> working.verdict().mayStayOpen());
        return new Alternatives(possible, mayBeNone, undefined, open);
    }
}
