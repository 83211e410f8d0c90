package org.personcentred.assessment.definition;

import org.personcentred.assessment.expression.Condition;

/**
 * What several answers have to be to each other, such as one number below another.
 *
 * <p>It is broken only where the condition is known not to hold, and every question it reads was asked and applies:
 * what was not asked contradicts nothing.
 *
 * @param must    what has to hold
 * @param say     what is said where it does not
 * @param refuses whether the answers are refused then; otherwise they are kept, and somebody is asked to look again
 */
public record CrossCheck(Condition must, Text say, boolean refuses) {}
