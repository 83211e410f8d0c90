/**
 * Accessible pages: the form of an assessment, and what its answers come to.
 *
 * <p>Start at {@link org.personcentred.assessment.render.FormPage} and
 * {@link org.personcentred.assessment.render.OutcomePage}; {@link org.personcentred.assessment.render.Stylesheet} is the
 * style sheet of all pages. The other pages are a form page by page, a plan, and outcomes compared and over time. A host
 * chooses a look by {@link org.personcentred.assessment.render.page.Theme} and a place on a page of its own by
 * {@link org.personcentred.assessment.render.page.Embedding}; everything else in the other packages is how pages are made.
 */
@NullMarked
package org.personcentred.assessment.render;

import org.jspecify.annotations.NullMarked;
