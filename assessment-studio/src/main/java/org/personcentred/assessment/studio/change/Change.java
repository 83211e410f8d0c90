package org.personcentred.assessment.studio.change;

/**
 * One thing that changed.
 *
 * @param kind  what it means for those who use the assessment
 * @param where the part of the assessment, for example {@code item q1}
 * @param what  what changed, in a sentence without its full stop
 */
public record Change(Kind kind, String where, String what) {

    /** What a change means, the lightest first. */
    public enum Kind {
        /** Words, sources or looks: every answer and every result stays what it was. */
        WORDS("words", Bump.PATCH),
        /** More can be answered or found; what was answered gives the results it gave. */
        COMPATIBLE("compatible", Bump.MINOR),
        /** The same answers can give another result. */
        SCORES("scores change", Bump.MAJOR),
        /** A stored response may no longer be taken. */
        RESPONSES("stored responses no longer fit", Bump.MAJOR);

        private final String words;
        private final Bump bump;

        Kind(String words, Bump bump) {
            this.words = words;
            this.bump = bump;
        }

        /** What it means, in words. */
        public String words() {
            return words;
        }

        /** Which number of the version it has to raise. */
        public Bump bump() {
            return bump;
        }
    }
}
