package org.personcentred.assessment.definition;

/**
 * When an assessment is to be looked at again.
 *
 * @param by      the day by which it has to be reviewed, as an ISO date
 * @param signOff "pending", or who signed it off clinically and when
 */
public record Review(String by, String signOff) {}
