package org.personcentred.assessment.scoring;

import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.expression.Working;

/**
 * Whether a named condition holds.
 *
 * @param condition the condition
 * @param working   whether it holds, and why
 */
public record ConditionResult(NamedCondition condition, Working.OfCondition working) {}
