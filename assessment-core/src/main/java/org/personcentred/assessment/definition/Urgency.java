package org.personcentred.assessment.definition;

import java.util.Locale;

/** How soon a finding wants something done; the most urgent comes first. */
public enum Urgency {
    /** Before the person leaves. */
    NOW,
    /** In days. */
    SOON,
    /** In the ordinary course. */
    ROUTINE,
    /** To know. */
    NOTE;

    /** The word for it in definitions and outcomes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
