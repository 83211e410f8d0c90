package org.personcentred.assessment.definition;

import org.personcentred.assessment.expression.Condition;

/**
 * Something to know about a result.
 *
 * @param when when it is said
 * @param say  what is said
 */
public record Caveat(Condition when, Text say) {}
