/**
 * From an outcome to what was agreed about it: each finding with what is done, by whom and by when. Start with {@link
 * org.personcentred.assessment.plan.PlanForm}.
 */
@NullMarked
package org.personcentred.assessment.plan;

import org.jspecify.annotations.NullMarked;
