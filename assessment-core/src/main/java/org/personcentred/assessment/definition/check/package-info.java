/**
 * What is proved of a definition before it may be used, one class for each proof.
 *
 * <p>Start at {@link org.personcentred.assessment.definition.check.Check}. A check says everything it finds and never
 * stops another one; what could not be read, or stands in a cycle, is left out of every proof, so that one mistake is
 * told once.
 */
@NullMarked
package org.personcentred.assessment.definition.check;

import org.jspecify.annotations.NullMarked;
