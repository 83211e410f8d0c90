package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;

/**
 * Questions that belong together.
 *
 * @param id    its name
 * @param title its heading
 * @param intro what to know before answering
 * @param when  whether it is asked
 * @param by    who answers it, where that is not everybody
 * @param skippable whether it may be passed over as a whole, with a reason
 * @param items its items in the order of the form
 */
public record Section(
        String id,
        Text title,
        Optional<Text> intro,
        Condition when,
        Optional<Audience> by,
        boolean skippable,
        List<Item> items) {
    public Section {
        items = List.copyOf(items);
    }
}
