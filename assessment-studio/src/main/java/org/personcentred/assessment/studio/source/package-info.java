/**
 * Finds what a name or a path on the command line means.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.source.Sources}.
 */
@NullMarked
package org.personcentred.assessment.studio.source;

import org.jspecify.annotations.NullMarked;
