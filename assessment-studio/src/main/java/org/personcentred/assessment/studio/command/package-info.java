/**
 * The commands of {@code assess}, one class each.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.command.Task}, which they all are, and at
 * {@link org.personcentred.assessment.studio.command.Shell}, which is all that they see of the outside.
 */
@NullMarked
package org.personcentred.assessment.studio.command;

import org.jspecify.annotations.NullMarked;
