/**
 * Newline-delimited JSON in constant memory: each line of input becomes one line of output, in the same order.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.lines.InOrder}. Nothing here knows what a line says.
 */
@NullMarked
package org.personcentred.assessment.studio.lines;

import org.jspecify.annotations.NullMarked;
