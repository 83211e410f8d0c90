/**
 * From an outcome to the components of its page: first what it means, in the person's words, then every number with its
 * working, for the practitioner.
 *
 * <p>Start at {@link org.personcentred.assessment.render.outcome.OutcomeParts}. Nothing here works anything out.
 */
@NullMarked
package org.personcentred.assessment.render.outcome;

import org.jspecify.annotations.NullMarked;
