/**
 * What an assessment is: as it was written, and as it was resolved and proved.
 *
 * <p>Start at {@link org.personcentred.assessment.definition.Assessment}, whose parts are the records of this room,
 * and at {@link org.personcentred.assessment.definition.DefinitionReader}, the only door to it.
 * {@link org.personcentred.assessment.definition.Facts} says what the names in its formulas stand for over the
 * answers given so far. Nothing here knows about form posts or HTML.
 */
@NullMarked
package org.personcentred.assessment.definition;

import org.jspecify.annotations.NullMarked;
