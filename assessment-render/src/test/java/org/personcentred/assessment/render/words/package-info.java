/** The words of the pages, on their own. */
@NullMarked
package org.personcentred.assessment.render.words;

import org.jspecify.annotations.NullMarked;
