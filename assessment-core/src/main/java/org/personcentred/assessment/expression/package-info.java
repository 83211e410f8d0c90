/**
 * Formulas over answers, and what can be learned from a formula without every answer.
 *
 * <p>Start at {@link org.personcentred.assessment.expression.Expression} and
 * {@link org.personcentred.assessment.expression.Condition}: their nested records are the whole grammar. Each other
 * class is one operation: {@link org.personcentred.assessment.expression.Evaluation} finds the value and keeps the
 * working, {@link org.personcentred.assessment.expression.Judgement} says whether a condition holds,
 * {@link org.personcentred.assessment.expression.Bounds} says what a formula can still become. Nothing here knows
 * about files, forms or HTML.
 */
@NullMarked
package org.personcentred.assessment.expression;

import org.jspecify.annotations.NullMarked;
