/**
 * A form asked one question or one section at a time: which pages there are, and where each button leads.
 *
 * <p>Start at {@link org.personcentred.assessment.journey.Journey}. It is a pure function of a draft, which the host keeps,
 * and of what was posted: nothing here remembers anything, and nothing here knows about HTML.
 */
@NullMarked
package org.personcentred.assessment.journey;

import org.jspecify.annotations.NullMarked;
