/**
 * JSON and YAML as one small tree with a place on every value, read strictly and within limits.
 *
 * <p>Start at {@link org.personcentred.assessment.document.DocumentReader}; what comes out is a
 * {@link org.personcentred.assessment.document.Node}. {@link org.personcentred.assessment.document.JsonWriter}
 * writes one, {@link org.personcentred.assessment.document.Digest} names its content. Nothing here knows about
 * assessments, and no type of a parser library leaves this package.
 */
@NullMarked
package org.personcentred.assessment.document;

import org.jspecify.annotations.NullMarked;
