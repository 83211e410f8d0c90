package org.personcentred.assessment.definition;

import java.util.Optional;
import org.personcentred.assessment.answer.Unanswered;

/**
 * A reason for leaving a question open that the form offers.
 *
 * @param reason what is recorded
 * @param label  the instrument's own words for it; without them the form has words of its own
 */
public record Offer(Unanswered reason, Optional<Text> label) {}
