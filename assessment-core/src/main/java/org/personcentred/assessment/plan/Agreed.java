package org.personcentred.assessment.plan;

import java.util.Locale;

/** Whether the person agreed to something. */
public enum Agreed {
    YES,
    /** The person would rather not. That is kept, and is no fault. */
    NO,
    /** It was not talked about, or the question was left open. */
    NOT_DISCUSSED;

    /** The word for it in plans as JSON, and in the form of a plan. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
