/**
 * From components to HTML.
 *
 * <p>Start at {@link org.personcentred.assessment.render.page.Markup}, which gives each component to its template in
 * {@code src/main/jte}. Nothing here chooses words, and nothing here writes HTML by hand.
 */
@NullMarked
package org.personcentred.assessment.render.page;

import org.jspecify.annotations.NullMarked;
