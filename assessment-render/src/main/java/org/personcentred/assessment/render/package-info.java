/**
 * Accessible pages: the form of an assessment, and what its answers come to.
 *
 * <p>Start at {@link org.personcentred.assessment.render.FormPage} and
 * {@link org.personcentred.assessment.render.OutcomePage}; {@link org.personcentred.assessment.render.Stylesheet} is the
 * style sheet of both. These three are all a host needs; the other packages are how they are made.
 */
@NullMarked
package org.personcentred.assessment.render;

import org.jspecify.annotations.NullMarked;
