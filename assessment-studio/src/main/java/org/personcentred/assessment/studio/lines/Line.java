package org.personcentred.assessment.studio.lines;

/**
 * One line of input.
 *
 * @param number which line, from 1
 * @param bytes  what is on it, without its line end; of a line that is too long, only so much that it is seen to be
 */
public record Line(long number, byte[] bytes) {}
