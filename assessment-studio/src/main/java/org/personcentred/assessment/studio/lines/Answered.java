package org.personcentred.assessment.studio.lines;

/**
 * What comes of one line.
 *
 * @param text one line of output, without its line end
 * @param fine whether nothing was wrong with it
 */
public record Answered(String text, boolean fine) {}
