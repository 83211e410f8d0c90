package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;

/**
 * What an assessment is for.
 *
 * @param purpose    what it is meant to find out
 * @param people     whom it was made for
 * @param answeredBy who may answer
 * @param minutes    how long it takes
 * @param notFor     what it must not be used for
 * @param theirWords questions whose answers, in the person's own words, stand first in the outcome
 */
public record About(
        Optional<Text> purpose,
        Optional<Text> people,
        List<Audience> answeredBy,
        Optional<BigDecimal> minutes,
        Optional<Text> notFor,
        List<ItemId> theirWords) {
    public About {
        answeredBy = List.copyOf(answeredBy);
        theirWords = List.copyOf(theirWords);
    }
}
