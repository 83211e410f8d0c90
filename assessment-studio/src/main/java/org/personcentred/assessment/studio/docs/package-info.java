/**
 * A page in Markdown about an assessment, for people who want to know what it asks, counts and rests on.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.docs.InstrumentPage}. Everything on it is derived from the
 * assessment; nothing is written by hand.
 */
@NullMarked
package org.personcentred.assessment.studio.docs;

import org.jspecify.annotations.NullMarked;
