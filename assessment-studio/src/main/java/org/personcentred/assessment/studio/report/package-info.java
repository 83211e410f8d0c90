/**
 * Problems as lines for people and as JSON for programs.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.report.ProblemLines}.
 */
@NullMarked
package org.personcentred.assessment.studio.report;

import org.jspecify.annotations.NullMarked;
