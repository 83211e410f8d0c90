package org.personcentred.assessment.scoring;

import java.util.Locale;

/** Which way a score went. */
public enum ScoreCourse {
    /** By so much that it means something, for the better. */
    BETTER,
    /** By so much that it means something, for the worse. */
    WORSE,
    /** By so much that it means something, and neither way is better. */
    CHANGED,
    /** Not at all, or by so little that it means nothing. */
    NO_CHANGE,
    /** It cannot be said. */
    CANNOT_BE_SAID;

    /** The word for it in comparisons. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
