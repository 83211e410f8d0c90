/**
 * From an assessment, and what was entered so far, to the components of its form.
 *
 * <p>Start at {@link org.personcentred.assessment.render.form.FormParts}. Nothing here writes HTML.
 */
@NullMarked
package org.personcentred.assessment.render.form;

import org.jspecify.annotations.NullMarked;
