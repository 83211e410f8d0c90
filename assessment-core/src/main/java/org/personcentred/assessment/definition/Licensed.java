package org.personcentred.assessment.definition;

/**
 * Whose licence the instrument's own words come from, where they are not shipped with it.
 *
 * @param grantedTo who may use the words
 * @param reference the licence or agreement, as its holder calls it
 */
public record Licensed(String grantedTo, String reference) {}
