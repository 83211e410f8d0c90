package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;

/**
 * What a form holds. An option that means a reason, such as "not assessed", is a reason and no answer.
 *
 * @param answers    answers by item
 * @param unanswered why items are open, where that was said
 */
record Given(Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered) {
    static final Given NOTHING = new Given(Map.of(), Map.of());

    Optional<Unanswered> reason(Item item) {
        Unanswered said = unanswered.get(item.id());
        return said != null ? Optional.of(said) : meant(item).map(Unanswered::of);
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
