package org.personcentred.assessment.render.component;

/**
 * How much can be written, for a script that counts.
 *
 * @param most the most characters
 * @param left how it says what is left, with {@code {count}} for the number
 * @param over how it says what is too much, with {@code {count}} for the number
 */
public record Limit(int most, String left, String over) {}
