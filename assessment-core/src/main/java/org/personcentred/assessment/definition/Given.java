package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.answer.Unanswered;

/**
 * What a form holds. An option that means a reason, such as "not assessed", is a reason and no answer.
 *
 * @param answers    answers by item
 * @param unanswered why items are open, where that was said
 * @param still      what may still come of what it does not hold
 * @param supposed   what is taken to be so of open answers; nothing, but in a proof
 */
record Given(Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered, Still still, Supposed supposed) {
    static Given nothing(Still still) {
        return new Given(Map.of(), Map.of(), still, Supposed.NOTHING);
    }

    /** What a form holds, with what is said in the rows of its groups under the names of those rows. */
    static Given of(Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered) {
        Map<ItemId, Answer> allAnswers = new HashMap<>(answers);
        Map<ItemId, Unanswered> allUnanswered = new HashMap<>(unanswered);
        answers.forEach((group, answer) -> {
            List<Row> rows = answer instanceof Answer.Rows given ? given.rows() : List.of();
            for (int number = 0; number < rows.size(); number++) {
                int row = number;
                rows.get(row).answers().forEach((item, said) -> allAnswers.put(item.inRow(group, row), said));
                rows.get(row).unanswered().forEach((item, why) -> allUnanswered.put(item.inRow(group, row), why));
            }
        });
        return new Given(allAnswers, allUnanswered, Still.OPEN, Supposed.NOTHING);
    }

    /** The same with these answers besides. */
    Given with(Map<ItemId, Answer> more) {
        Map<ItemId, Answer> all = new HashMap<>(answers);
        all.putAll(more);
        return new Given(all, unanswered, still, supposed);
    }

    /** The same with this item left open for this reason, unless one is given already. */
    Given with(ItemId item, Unanswered reason) {
        Map<ItemId, Unanswered> all = new HashMap<>(unanswered);
        all.putIfAbsent(item, reason);
        return new Given(answers, all, still, supposed);
    }

    /** The same where this may still come of what it does not hold. */
    Given still(Still other) {
        return new Given(answers, unanswered, other, supposed);
    }

    /** The same where this is so of open answers. */
    Given supposing(Supposed other) {
        return new Given(answers, unanswered, still, other);
    }

    /** Whether it may still be said that this does not apply. */
    boolean mayNotApply(Item item) {
        return still == Still.ANYTHING && answer(item).isEmpty() && reason(item).isEmpty();
    }

    Optional<Unanswered> reason(Item item) {
        Unanswered said = unanswered.get(item.id());
        Optional<Unanswered> reason =
                said != null ? Optional.of(said) : meant(item).map(Unanswered::of);
        return reason.filter(why -> still != Still.EVERY_ANSWER || !why.reason().leavesOpen());
    }

    Optional<Answer> answer(Item item) {
        Answer answer = answers.get(item.id());
        return answer == null || meant(item).isPresent() ? Optional.empty() : Optional.of(answer);
    }

    private Optional<Reason> meant(Item item) {
        if (!(answers.get(item.id()) instanceof Answer.Choice choice)) {
            return Optional.empty();
        }
        for (Option option : item.type().options()) {
            if (option.id().equals(choice.option())) {
                return option.means();
            }
        }
        return Optional.empty();
    }
}
