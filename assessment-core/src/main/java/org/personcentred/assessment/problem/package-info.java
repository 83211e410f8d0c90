/**
 * What can be wrong with input, as values.
 *
 * <p>Start at {@link org.personcentred.assessment.problem.Checked}: every reader and checker returns one.
 * {@link org.personcentred.assessment.problem.Messages} turns a problem into a sentence. Nothing here knows
 * about assessments.
 */
@NullMarked
package org.personcentred.assessment.problem;

import org.jspecify.annotations.NullMarked;
