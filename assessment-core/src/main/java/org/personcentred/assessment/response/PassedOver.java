package org.personcentred.assessment.response;

import java.util.LinkedHashMap;
import java.util.Map;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;

/** Why questions are open, where their section was passed over and they themselves say nothing. */
final class PassedOver {
    private PassedOver() {}

    /**
     * The reasons given for questions, and those that follow from passing over their section.
     *
     * @param answers    the answers: a question that has one is not passed over
     * @param unanswered the reasons given for questions, which go before
     * @param skipped    the sections that were passed over
     */
    static Map<ItemId, Unanswered> reasons(
            Assessment assessment,
            Map<ItemId, Answer> answers,
            Map<ItemId, Unanswered> unanswered,
            Map<String, Origin.Skip> skipped) {
        Map<ItemId, Unanswered> reasons = new LinkedHashMap<>(unanswered);
        for (Section section : assessment.sections()) {
            Origin.Skip skip = skipped.get(section.id());
            if (skip != null) {
                section.items().stream()
                        .filter(Item::isQuestion)
                        .map(Item::id)
                        .filter(id -> !answers.containsKey(id))
                        .forEach(id -> reasons.putIfAbsent(id, skip.leaves()));
            }
        }
        return reasons;
    }
}
