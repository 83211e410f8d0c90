package org.personcentred.assessment.scoring;

import java.util.Locale;

/** What became of a finding. */
public enum FindingCourse {
    /** It was not there before. */
    NEW,
    /** It is there as before. */
    STILL_THERE,
    /** It is no longer there. */
    RESOLVED,
    /** It cannot be told: once it was open, was not looked for, or rests on answers that were left out. */
    CANNOT_BE_TOLD;

    /** The word for it in comparisons. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
