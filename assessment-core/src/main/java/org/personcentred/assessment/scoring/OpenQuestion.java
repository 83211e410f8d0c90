package org.personcentred.assessment.scoring;

import java.util.Optional;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Item;

/**
 * A question that was asked and not answered.
 *
 * @param item   the question
 * @param reason why, where that was said
 */
public record OpenQuestion(Item item, Optional<Unanswered> reason) {}
