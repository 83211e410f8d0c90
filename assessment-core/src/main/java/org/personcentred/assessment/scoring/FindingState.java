package org.personcentred.assessment.scoring;

import java.util.Locale;

/** How a finding stands in one outcome. */
public enum FindingState {
    /** It was raised. */
    RAISED,
    /** It could not be told. */
    OPEN,
    /** It was not raised. */
    NOT_RAISED,
    /** This version does not look for it. */
    NOT_LOOKED_FOR;

    /** The word for it in comparisons. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
