/**
 * What changed between two versions of an assessment, and which number of the version that has to raise.
 *
 * <p>Start at {@link org.personcentred.assessment.studio.change.Changes}. Each part of an assessment is compared by a
 * class of its own. What a class does not know by name counts as the gravest thing it could be.
 */
@NullMarked
package org.personcentred.assessment.studio.change;

import org.jspecify.annotations.NullMarked;
