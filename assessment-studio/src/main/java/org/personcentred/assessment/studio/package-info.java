/**
 * The {@code assess} command.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.Assess}; each of its commands is one class in
 * {@code studio.command}. Only this module knows about files, terminals and exit codes.
 */
@NullMarked
package org.personcentred.assessment.studio;

import org.jspecify.annotations.NullMarked;
