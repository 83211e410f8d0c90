package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.Optional;
import org.personcentred.assessment.answer.Reason;

/**
 * One of the answers to choose from.
 *
 * @param id        what is stored
 * @param label     what people read
 * @param hint      one short sentence of help
 * @param points    what it counts; an option without points never counts as zero
 * @param means     the reason for leaving the question open that it stands for, as "not assessed" does
 * @param exclusive whether it cannot be chosen with others, as "none of these"
 */
public record Option(
        String id,
        Text label,
        Optional<Text> hint,
        Optional<BigDecimal> points,
        Optional<Reason> means,
        boolean exclusive) {}
