/** The library's own sentences, language by language. */
@NullMarked
package org.personcentred.assessment.language;

import org.jspecify.annotations.NullMarked;
