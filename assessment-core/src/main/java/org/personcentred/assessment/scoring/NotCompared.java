package org.personcentred.assessment.scoring;

import java.util.Locale;

/** Why it cannot be said which way a score went. */
public enum NotCompared {
    /** One of the two is not known yet. */
    OPEN,
    /** One of the two does not apply. */
    NOT_APPLICABLE,
    /** One of the two cannot be worked out. */
    UNDEFINED,
    /** Nothing says how large a change has to be. */
    NO_RULE,
    /** One of the two makes allowance for answers that were left out: with those, it might be another number. */
    POLICY,
    /** They were worked out by other rules, or under other settings. */
    OTHER_RULES,
    /** Only one of the two versions has it. */
    ONLY_ONCE;

    /** The word for it in comparisons. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
