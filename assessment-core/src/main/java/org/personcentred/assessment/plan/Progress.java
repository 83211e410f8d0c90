package org.personcentred.assessment.plan;

import java.util.Locale;

/** How far something is that was agreed. */
public enum Progress {
    TO_DO,
    DOING,
    DONE,
    /** It was begun or agreed, and given up. */
    STOPPED;

    /** The word for it in plans as JSON, and in the form of a plan. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
