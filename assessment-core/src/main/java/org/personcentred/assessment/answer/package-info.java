/**
 * What can be said to a question: an answer, or the reason why there is none.
 *
 * <p>Start at {@link org.personcentred.assessment.answer.Answer}. Nothing here knows which question was asked.
 */
@NullMarked
package org.personcentred.assessment.answer;

import org.jspecify.annotations.NullMarked;
