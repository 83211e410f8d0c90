/** The pages, held to the rules of accessible markup without and with a browser. */
@NullMarked
package org.personcentred.assessment.render;

import org.jspecify.annotations.NullMarked;
