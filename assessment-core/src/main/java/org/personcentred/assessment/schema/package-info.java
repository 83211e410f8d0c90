/**
 * The JSON Schema of the responses to an assessment: the same verdict for every validator in every language.
 *
 * <p>Start at {@link org.personcentred.assessment.schema.ResponseSchema}. The words and limits of what stands around
 * the answers are in {@link org.personcentred.assessment.schema.Envelope}. Nothing here looks at a response.
 */
@NullMarked
package org.personcentred.assessment.schema;

import org.jspecify.annotations.NullMarked;
