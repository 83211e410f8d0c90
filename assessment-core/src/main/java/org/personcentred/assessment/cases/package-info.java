/**
 * Worked cases: answers, and what must come of them.
 *
 * <p>Start at {@link org.personcentred.assessment.cases.CasesReader}, which reads a {@code cases.yaml}; a
 * {@link org.personcentred.assessment.cases.Case} then runs itself. It is the top of this module: nothing here is
 * needed to ask, check or score.
 */
@NullMarked
package org.personcentred.assessment.cases;

import org.jspecify.annotations.NullMarked;
