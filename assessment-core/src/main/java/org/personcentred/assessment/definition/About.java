package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment is for.
 *
 * @param purpose    what it is meant to find out
 * @param people     whom it was made for
 * @param answeredBy who may answer
 * @param minutes    how long it takes
 * @param notFor     what it must not be used for
 */
public record About(
        Optional<Text> purpose,
        Optional<Text> people,
        List<Audience> answeredBy,
        Optional<BigDecimal> minutes,
        Optional<Text> notFor) {
    public About {
        answeredBy = List.copyOf(answeredBy);
    }
}
