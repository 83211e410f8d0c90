/**
 * The JSON Schema of the responses to an assessment: the same verdict for every validator in every language.
 *
 * <p>Start at {@link org.personcentred.assessment.schema.ResponseSchema}. Nothing here looks at a response, and
 * whoever checks a response does not look here: they are two witnesses to one verdict.
 */
@NullMarked
package org.personcentred.assessment.schema;

import org.jspecify.annotations.NullMarked;
