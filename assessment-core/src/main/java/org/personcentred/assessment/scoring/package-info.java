/**
 * What follows from a checked response.
 *
 * <p>Start at {@link org.personcentred.assessment.scoring.Scorer}, which makes an
 * {@link org.personcentred.assessment.scoring.Outcome}. Every number in it comes with its working. Nothing here
 * decides how anything looks.
 */
@NullMarked
package org.personcentred.assessment.scoring;

import org.jspecify.annotations.NullMarked;
