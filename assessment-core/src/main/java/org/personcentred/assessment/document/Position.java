package org.personcentred.assessment.document;

/**
 * A place in a text.
 *
 * @param line   from 1; 0 in {@link #NONE}
 * @param column from 1, in characters; 0 in {@link #NONE}
 */
public record Position(int line, int column) {
    /** Of what was made and not read. */
    public static final Position NONE = new Position(0, 0);
}
