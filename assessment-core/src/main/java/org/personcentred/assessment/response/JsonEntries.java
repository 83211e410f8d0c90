package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads answers, reasons and comments that stand beside each other in JSON: in a response, or in one row of a group.
 *
 * @param beside    what holds {@code unanswered} and {@code comments}
 * @param questions the items that may stand there, by the names they have there
 */
record JsonEntries(JsonPart beside, Map<String, Item> questions) {

    /**
     * What was entered for each item of which anything is said.
     *
     * @param answers where the answer to an item stands, by its name
     */
    Map<ItemId, Entered> read(Function<String, Optional<JsonPart>> answers) {
        Map<String, JsonPart> reasons = parts("unanswered");
        Map<String, JsonPart> comments = parts("comments");
        Map<ItemId, Entered> entered = new HashMap<>();
        questions.forEach((name, item) -> {
            Optional<JsonPart> answer = answers.apply(name);
            Optional<JsonPart> reason = Optional.ofNullable(reasons.get(name));
            Optional<JsonPart> comment = Optional.ofNullable(comments.get(name));
            if (answer.isPresent() || reason.isPresent() || comment.isPresent()) {
                entered.put(item.id(), entered(item, answer, reason, comment));
            }
            if (answer.isPresent() && item.type() instanceof ItemType.Group group) {
                entered.putAll(new JsonRows(group, answer.get()).entered());
            }
        });
        return entered;
    }

    private Map<String, JsonPart> parts(String key) {
        Map<String, JsonPart> parts = new HashMap<>();
        beside.children(key, questions.keySet()).forEach(named -> parts.put(named.key(), named.part()));
        return parts;
    }

    private static Entered entered(
            Item item, Optional<JsonPart> answer, Optional<JsonPart> reason, Optional<JsonPart> comment) {
        Reading reading = answer.map(part -> JsonAnswer.read(item, part.node())).orElse(Reading.BLANK);
        List<Problem> found = new ArrayList<>(reading.problems());
        Optional<String> word = reason.flatMap(JsonPart::text);
        if (word.isPresent() && !Envelope.reasons(item).contains(word.get())) {
            found.add(new Question(item).reason().error("REASON_NOT_OFFERED"));
        }
        Optional<Unanswered> why =
                word.filter(said -> Envelope.reasons(item).contains(said)).flatMap(Unanswered::read);
        Optional<String> words =
                comment.flatMap(JsonPart::text).flatMap(said -> Words.ofJson(said, Envelope.LONGEST_COMMENT));
        return new Entered(AsTyped.of(item, reading.answer(), why, words), reading.answer(), why, words, found);
    }
}
