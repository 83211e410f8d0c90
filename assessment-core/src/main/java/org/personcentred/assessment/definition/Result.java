package org.personcentred.assessment.definition;

/**
 * What a decision can come to.
 *
 * @param id    its name
 * @param label what people read
 */
public record Result(String id, Text label) {}
