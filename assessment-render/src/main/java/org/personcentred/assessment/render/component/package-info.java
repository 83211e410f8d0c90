/**
 * What the templates take in: one record per template, in words that are ready to be read.
 *
 * <p>Start at {@link org.personcentred.assessment.render.component.Component}. The template of a record stands in
 * {@code src/main/jte} under the same name. Nothing here knows about assessments, and nothing here is HTML.
 */
@NullMarked
package org.personcentred.assessment.render.component;

import org.jspecify.annotations.NullMarked;
