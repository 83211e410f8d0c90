/**
 * From what a person typed to a response that can be trusted.
 *
 * <p>Start at {@link org.personcentred.assessment.response.Submission}, which keeps everything as typed, and
 * {@link org.personcentred.assessment.response.ResponseChecker}, the only maker of a
 * {@link org.personcentred.assessment.response.Response}.
 */
@NullMarked
package org.personcentred.assessment.response;

import org.jspecify.annotations.NullMarked;
