/**
 * The assessments that ship with the library.
 *
 * <p>{@link org.personcentred.assessment.schemas.ShippedAssessments} loads them; everything else here is data.
 */
@NullMarked
package org.personcentred.assessment.schemas;

import org.jspecify.annotations.NullMarked;
