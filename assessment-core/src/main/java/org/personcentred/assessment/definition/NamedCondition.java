package org.personcentred.assessment.definition;

import org.personcentred.assessment.expression.Condition;

/**
 * A condition with a name, so that it is written in one place and shown with its state.
 *
 * @param id    its name in formulas
 * @param title what it says
 * @param when  what it is
 */
public record NamedCondition(String id, Text title, Condition when) {}
