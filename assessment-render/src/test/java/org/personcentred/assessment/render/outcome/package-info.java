/** What is shown of outcomes, part by part. */
@NullMarked
package org.personcentred.assessment.render.outcome;

import org.jspecify.annotations.NullMarked;
