package org.personcentred.assessment.studio.lines;

/**
 * How many lines there were.
 *
 * @param lines all of them
 * @param wrong those with problems
 */
public record Tally(long lines, long wrong) {
    static final Tally NONE = new Tally(0, 0);

    Tally and(Batch.Done done) {
        return new Tally(lines + done.lines(), wrong + done.wrong());
    }
}
